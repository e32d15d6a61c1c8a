// Reading a format and carrying out its directives.
package fmt

import (
	"reflect"
	"unicode/utf8"
)

// tooLarge: widths and precisions beyond a million are not believed.
func tooLarge(x int) bool {
	const max int = 1e6
	return x > max || x < -max
}

// parsenum reads decimal digits of s[start:end]; newi is where they stop.
func parsenum(s string, start, end int) (num int, isnum bool, newi int) {
	for newi = start; newi < end && '0' <= s[newi] && s[newi] <= '9'; newi++ {
		if tooLarge(num) {
			return 0, false, end
		}
		num = num*10 + int(s[newi]-'0')
		isnum = true
	}
	return num, isnum, newi
}

// intFromArg takes a width or precision from argument argNum.
func intFromArg(a []any, argNum int) (num int, isInt bool, newArgNum int) {
	if argNum >= len(a) {
		return 0, false, argNum
	}
	num, isInt = a[argNum].(int)
	if !isInt {
		switch v := reflect.ValueOf(a[argNum]); v.Kind() {
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
			n := v.Int()
			num, isInt = int(n), true
		case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
			n := v.Uint()
			num, isInt = int(n), int64(n) >= 0
		}
	}
	if tooLarge(num) {
		num, isInt = 0, false
	}
	return num, isInt, argNum + 1
}

// parseArgNumber reads [n] at the start of format.
func parseArgNumber(format string) (index int, wid int, ok bool) {
	if len(format) < 3 {
		return 0, 1, false
	}
	for i := 1; i < len(format); i++ {
		if format[i] == ']' {
			n, ok, newi := parsenum(format, 1, i)
			if !ok || newi != i {
				return 0, i + 1, false
			}
			return n - 1, i + 1, true
		}
	}
	return 0, 1, false
}

// argNumber reads an explicit argument index, if one stands at format[i].
func (p *pp) argNumber(argNum int, format string, i int, numArgs int) (newArgNum, newi int, found bool) {
	if i >= len(format) || format[i] != '[' {
		return argNum, i, false
	}
	p.reordered = true
	index, wid, ok := parseArgNumber(format[i:])
	if ok && 0 <= index && index < numArgs {
		return index, i + wid, true
	}
	p.goodArgNum = false
	return argNum, i + wid, ok
}

func (p *pp) badDirective(verb rune, what string) {
	p.buf.writeString("%!")
	p.buf.writeRune(verb)
	p.buf.writeString(what)
}

// prepare readies p for the operand at argNum of a directive with verb. The three places where doPrintf prints one stand in upstream's order.
func (p *pp) prepare(argNum int, verb rune) {
	wrap := wrapVerb && verb == 'w'
	if wrap {
		p.wrappedErrs = append(p.wrappedErrs, argNum)
	}
	if verb == 'v' || wrap {
		p.fmt.sharpV, p.fmt.sharp = p.fmt.sharp, false
		p.fmt.plusV, p.fmt.plus = p.fmt.plus, false
	}
}

func (p *pp) doPrintf(format string, a []any) {
	end := len(format)
	argNum := 0
	for i := 0; i < end; {
		p.goodArgNum = true
		start := i
		for i < end && format[i] != '%' {
			i++
		}
		if i > start {
			p.buf.writeString(format[start:i])
		}
		if i >= end {
			break
		}
		p.fmt.clearflags()
		i = p.simpleFlags(format, i+1)
		if i < end && 'a' <= format[i] && format[i] <= 'z' && argNum < len(a) {
			verb := rune(format[i])
			p.prepare(argNum, verb)
			p.printArg(a[argNum], verb)
			argNum++
			i++
			continue
		}

		var afterIndex bool
		argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
		if i < end && format[i] == '*' {
			i++
			p.fmt.wid, p.fmt.widPresent, argNum = intFromArg(a, argNum)
			if !p.fmt.widPresent {
				p.buf.writeString("%!(BADWIDTH)")
			}
			if p.fmt.wid < 0 {
				p.fmt.wid = -p.fmt.wid
				p.fmt.minus = true
				p.fmt.zero = false
			}
			afterIndex = false
		} else {
			p.fmt.wid, p.fmt.widPresent, i = parsenum(format, i, end)
			if afterIndex && p.fmt.widPresent {
				p.goodArgNum = false
			}
		}

		if i+1 < end && format[i] == '.' {
			i++
			if afterIndex {
				p.goodArgNum = false
			}
			argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
			if i < end && format[i] == '*' {
				i++
				p.fmt.prec, p.fmt.precPresent, argNum = intFromArg(a, argNum)
				if p.fmt.prec < 0 {
					p.fmt.prec = 0
					p.fmt.precPresent = false
				}
				if !p.fmt.precPresent {
					p.buf.writeString("%!(BADPREC)")
				}
				afterIndex = false
			} else {
				p.fmt.prec, p.fmt.precPresent, i = parsenum(format, i, end)
				if !p.fmt.precPresent {
					p.fmt.prec = 0
					p.fmt.precPresent = true
				}
			}
		}

		if !afterIndex {
			argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
		}
		if i >= end {
			p.buf.writeString("%!(NOVERB)")
			break
		}
		verb, size := rune(format[i]), 1
		if verb >= utf8.RuneSelf {
			verb, size = utf8.DecodeRuneInString(format[i:])
		}
		i += size
		switch {
		case verb == '%':
			p.buf.writeByte('%')
		case !p.goodArgNum:
			p.badDirective(verb, "(BADINDEX)")
		case argNum >= len(a):
			p.badDirective(verb, "(MISSING)")
		default:
			p.prepare(argNum, verb)
			p.printArg(a[argNum], verb)
			argNum++
		}
	}

	if p.reordered || argNum >= len(a) {
		return
	}
	p.fmt.clearflags()
	p.buf.writeString("%!(EXTRA ")
	for i, arg := range a[argNum:] {
		if i > 0 {
			p.buf.writeString(", ")
		}
		if arg == nil {
			p.buf.writeString("<nil>")
		} else {
			p.buf.writeString(reflect.TypeOf(arg).String())
			p.buf.writeByte('=')
			p.printArg(arg, 'v')
		}
	}
	p.buf.writeByte(')')
}

// simpleFlags reads flags from format[i] on.
func (p *pp) simpleFlags(format string, i int) int {
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.fmt.sharp = true
		case '0':
			p.fmt.zero = !minusEndsZero || !p.fmt.minus
		case '+':
			p.fmt.plus = true
		case '-':
			p.fmt.minus = true
			if minusEndsZero {
				p.fmt.zero = false
			}
		case ' ':
			p.fmt.space = true
		default:
			return i
		}
	}
	return i
}
