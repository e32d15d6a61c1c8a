// Package fmt: values as text. Function names follow upstream, because tracebacks of blocked or dying printers show them.
package fmt

import (
	"internal/fmtsort"
	"io"
	"os"
	"reflect"
	"strconv"
	"unicode/utf8"
)

// State is what a Formatter sees of the directive it carries out.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

type Formatter interface {
	Format(f State, verb rune)
}

type Stringer interface {
	String() string
}

type GoStringer interface {
	GoString() string
}

// FormatString is the directive that state and verb stand for.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = strconv.AppendInt(b, int64(w), 10)
	}
	if p, ok := state.Precision(); ok {
		b = append(b, '.')
		b = strconv.AppendInt(b, int64(p), 10)
	}
	return string(utf8.AppendRune(b, verb))
}

type buffer []byte

func (b *buffer) writeString(s string) { *b = append(*b, s...) }
func (b *buffer) writeByte(c byte)     { *b = append(*b, c) }
func (b *buffer) writeRune(r rune)     { *b = utf8.AppendRune(*b, r) }

// pp is one call of a printing function.
type pp struct {
	buf buffer
	// arg is the operand, value the same by way of reflect; only one of them counts.
	arg   any
	value reflect.Value
	fmt   fmt

	// reordered: the format used an explicit index. goodArgNum: the last index was usable.
	reordered, goodArgNum bool
	// panicking: printing what a method panicked with. erroring: printing the operand of a bad verb, no methods.
	panicking, erroring bool
	// wrapErrs: %w is allowed; wrappedErrs are the argument numbers it named.
	wrapErrs    bool
	wrappedErrs []int
}

func (p *pp) Width() (wid int, ok bool)      { return p.fmt.wid, p.fmt.widPresent }
func (p *pp) Precision() (prec int, ok bool) { return p.fmt.prec, p.fmt.precPresent }

func (p *pp) Flag(b int) bool {
	switch b {
	case '-':
		return p.fmt.minus
	case '+':
		return p.fmt.plus || p.fmt.plusV
	case '#':
		return p.fmt.sharp || p.fmt.sharpV
	case ' ':
		return p.fmt.space
	case '0':
		return p.fmt.zero
	}
	return false
}

func (p *pp) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

func (p *pp) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.doPrintf(format, a)
	if !pooled {
		return w.Write(p.buf)
	}
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

func Printf(format string, a ...any) (n int, err error) {
	return Fprintf(os.Stdout, format, a...)
}

func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.doPrintf(format, a)
	if !pooled {
		return string(p.buf)
	}
	p.free()
	return string(p.buf)
}

func Appendf(b []byte, format string, a ...any) []byte {
	p := newPrinter()
	p.doPrintf(format, a)
	if !pooled {
		return append(b, p.buf...)
	}
	p.free()
	return append(b, p.buf...)
}

func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.doPrint(a)
	if !pooled {
		return w.Write(p.buf)
	}
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

func Print(a ...any) (n int, err error) {
	return Fprint(os.Stdout, a...)
}

func Sprint(a ...any) string {
	p := newPrinter()
	p.doPrint(a)
	if !pooled {
		return string(p.buf)
	}
	p.free()
	return string(p.buf)
}

func Append(b []byte, a ...any) []byte {
	p := newPrinter()
	p.doPrint(a)
	if !pooled {
		return append(b, p.buf...)
	}
	p.free()
	return append(b, p.buf...)
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.doPrintln(a)
	if !pooled {
		return w.Write(p.buf)
	}
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

func Println(a ...any) (n int, err error) {
	return Fprintln(os.Stdout, a...)
}

func Sprintln(a ...any) string {
	p := newPrinter()
	p.doPrintln(a)
	if !pooled {
		return string(p.buf)
	}
	p.free()
	return string(p.buf)
}

func Appendln(b []byte, a ...any) []byte {
	p := newPrinter()
	p.doPrintln(a)
	if !pooled {
		return append(b, p.buf...)
	}
	p.free()
	return append(b, p.buf...)
}

func (p *pp) badVerb(verb rune) {
	p.erroring = true
	p.buf.writeString("%!")
	p.buf.writeRune(verb)
	p.buf.writeByte('(')
	switch {
	case p.arg != nil:
		p.buf.writeString(reflect.TypeOf(p.arg).String())
		p.buf.writeByte('=')
		p.printArg(p.arg, 'v')
	case p.value.IsValid():
		p.buf.writeString(p.value.Type().String())
		p.buf.writeByte('=')
		p.printValue(p.value, 'v', 0)
	default:
		p.buf.writeString("<nil>")
	}
	p.buf.writeByte(')')
	p.erroring = false
}

func (p *pp) fmtBool(v bool, verb rune) {
	switch verb {
	case 't', 'v':
		p.fmt.fmtBoolean(v)
	default:
		p.badVerb(verb)
	}
}

// fmt0x64 writes v in hexadecimal, with 0x or without whatever the flags say.
func (p *pp) fmt0x64(v uint64, leading0x bool) {
	sharp := p.fmt.sharp
	p.fmt.sharp = leading0x
	p.fmt.fmtInteger(v, 16, false, 'v')
	p.fmt.sharp = sharp
}

func (p *pp) fmtInteger(v uint64, isSigned bool, verb rune) {
	switch verb {
	case 'v':
		if p.fmt.sharpV && !isSigned {
			p.fmt0x64(v, true)
		} else {
			p.fmt.fmtInteger(v, 10, isSigned, verb)
		}
	case 'd':
		p.fmt.fmtInteger(v, 10, isSigned, verb)
	case 'b':
		p.fmt.fmtInteger(v, 2, isSigned, verb)
	case 'o':
		p.fmt.fmtInteger(v, 8, isSigned, verb)
	case 'O':
		if bases {
			p.fmt.fmtInteger(v, 8, isSigned, verb)
		} else {
			p.badVerb(verb)
		}
	case 'x', 'X':
		p.fmt.fmtInteger(v, 16, isSigned, verb)
	case 'c':
		p.fmt.fmtC(v)
	case 'q':
		if quotesAll || v <= utf8.MaxRune {
			p.fmt.fmtQc(v)
		} else {
			p.badVerb(verb)
		}
	case 'U':
		p.fmt.fmtUnicode(v)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtFloat(v float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.fmt.fmtFloat(v, size, 'g', -1)
	case 'b', 'g', 'G':
		p.fmt.fmtFloat(v, size, verb, -1)
	case 'x', 'X':
		if bases {
			p.fmt.fmtFloat(v, size, verb, -1)
		} else {
			p.badVerb(verb)
		}
	case 'f', 'e', 'E':
		p.fmt.fmtFloat(v, size, verb, 6)
	case 'F':
		p.fmt.fmtFloat(v, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtComplex(v complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		if !bases && (verb == 'x' || verb == 'X') {
			p.badVerb(verb)
			return
		}
		plus := p.fmt.plus
		p.buf.writeByte('(')
		p.fmtFloat(real(v), size/2, verb)
		p.fmt.plus = true
		p.fmtFloat(imag(v), size/2, verb)
		p.buf.writeString("i)")
		p.fmt.plus = plus
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtString(v string, verb rune) {
	switch verb {
	case 'v':
		if p.fmt.sharpV {
			p.fmt.fmtQ(v)
		} else {
			p.fmt.fmtS(v)
		}
	case 's':
		p.fmt.fmtS(v)
	case 'x':
		p.fmt.fmtSx(v, ldigits)
	case 'X':
		p.fmt.fmtSx(v, udigits)
	case 'q':
		p.fmt.fmtQ(v)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtBytes(v []byte, verb rune, typeString string) {
	switch verb {
	case 'v', 'd':
		open, sep, end := "[", " ", byte(']')
		if p.fmt.sharpV {
			p.buf.writeString(typeString)
			if v == nil {
				p.buf.writeString("(nil)")
				return
			}
			open, sep, end = "{", ", ", '}'
		}
		p.buf.writeString(open)
		for i, c := range v {
			if i > 0 {
				p.buf.writeString(sep)
			}
			if p.fmt.sharpV {
				p.fmt0x64(uint64(c), true)
			} else {
				p.fmt.fmtInteger(uint64(c), 10, false, verb)
			}
		}
		p.buf.writeByte(end)
	case 's', 'x', 'X', 'q':
		p.fmtString(string(v), verb)
	default:
		p.printValue(reflect.ValueOf(v), verb, 0)
	}
}

func (p *pp) fmtPointer(value reflect.Value, verb rune) {
	var u uint64
	switch value.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
		u = uint64(value.Pointer())
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.fmt.sharpV:
			p.buf.writeByte('(')
			p.buf.writeString(value.Type().String())
			p.buf.writeString(")(")
			if u == 0 {
				p.buf.writeString("nil")
			} else {
				p.fmt0x64(u, true)
			}
			p.buf.writeByte(')')
		case u == 0:
			p.fmt.padString("<nil>")
		default:
			p.fmt0x64(u, !p.fmt.sharp)
		}
	case 'p':
		p.fmt0x64(u, !p.fmt.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.fmtInteger(u, false, verb)
	default:
		p.badVerb(verb)
	}
}

// catchPanic is deferred around a method of the operand: a nil receiver is <nil>, any other panic becomes part of the text.
func (p *pp) catchPanic(arg any, verb rune, method string) {
	err := recover()
	if err == nil {
		return
	}
	if v := reflect.ValueOf(arg); v.Kind() == reflect.Pointer && v.IsNil() {
		p.buf.writeString("<nil>")
		return
	}
	if p.panicking {
		panic(err)
	}
	flags := p.fmt.fmtFlags
	p.fmt.clearflags()
	p.buf.writeString("%!")
	p.buf.writeRune(verb)
	p.buf.writeString("(PANIC=")
	p.buf.writeString(panicked(method))
	p.panicking = true
	p.printArg(err, 'v')
	p.panicking = false
	p.buf.writeByte(')')
	p.fmt.restore(flags)
}

// handleMethods lets p.arg print itself if it can: as a Formatter, for %#v a GoStringer, for text verbs an error or Stringer.
func (p *pp) handleMethods(verb rune) (handled bool) {
	if p.erroring {
		return false
	}
	if wrapVerb && verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wraps() {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := p.arg.(Formatter); ok {
		handled = true
		defer p.catchPanic(p.arg, verb, "Format")
		f.Format(p, verb)
		return
	}
	if p.fmt.sharpV {
		if g, ok := p.arg.(GoStringer); ok {
			handled = true
			defer p.catchPanic(p.arg, verb, "GoString")
			p.fmt.fmtS(g.GoString())
		}
		return
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch v := p.arg.(type) {
		case error:
			handled = true
			defer p.catchPanic(p.arg, verb, "Error")
			p.fmtString(v.Error(), verb)
		case Stringer:
			handled = true
			defer p.catchPanic(p.arg, verb, "String")
			p.fmtString(v.String(), verb)
		}
	}
	return
}

func (p *pp) printArg(arg any, verb rune) {
	p.arg = arg
	p.value = reflect.Value{}
	if arg == nil {
		if verb == 'T' || verb == 'v' {
			p.fmt.padString("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.fmt.fmtS(reflect.TypeOf(arg).String())
		return
	case 'p':
		p.fmtPointer(reflect.ValueOf(arg), 'p')
		return
	}
	switch f := arg.(type) {
	case string:
		p.fmtString(f, verb)
	case int:
		p.fmtInteger(uint64(f), true, verb)
	case bool:
		p.fmtBool(f, verb)
	case float64:
		p.fmtFloat(f, 64, verb)
	case []byte:
		p.fmtBytes(f, verb, "[]byte")
	case int64:
		p.fmtInteger(uint64(f), true, verb)
	case int32:
		p.fmtInteger(uint64(f), true, verb)
	case uint8:
		p.fmtInteger(uint64(f), false, verb)
	case uint64:
		p.fmtInteger(f, false, verb)
	case uint:
		p.fmtInteger(uint64(f), false, verb)
	case uint32:
		p.fmtInteger(uint64(f), false, verb)
	case float32:
		p.fmtFloat(float64(f), 32, verb)
	case int8:
		p.fmtInteger(uint64(f), true, verb)
	case int16:
		p.fmtInteger(uint64(f), true, verb)
	case uint16:
		p.fmtInteger(uint64(f), false, verb)
	case uintptr:
		p.fmtInteger(uint64(f), false, verb)
	case complex64:
		p.fmtComplex(complex128(f), 64, verb)
	case complex128:
		p.fmtComplex(f, 128, verb)
	case reflect.Value:
		// A Value prints as what it holds.
		if f.IsValid() && f.CanInterface() {
			p.arg = f.Interface()
			if p.handleMethods(verb) {
				return
			}
		}
		p.printValue(f, verb, 0)
	default:
		if !p.handleMethods(verb) {
			p.printValue(reflect.ValueOf(f), verb, 0)
		}
	}
}

// separator stands before element i of a list.
func (p *pp) separator(i int) {
	if i > 0 {
		if p.fmt.sharpV {
			p.buf.writeString(", ")
		} else {
			p.buf.writeByte(' ')
		}
	}
}

// printValue prints value, which is nested depth deep in the operand. Its calls of itself stand in the order of upstream's: dumps give each
// the line of the one in its rank.
func (p *pp) printValue(value reflect.Value, verb rune, depth int) {
	if depth > 0 && value.IsValid() && value.CanInterface() {
		p.arg = value.Interface()
		if p.handleMethods(verb) {
			return
		}
	}
	p.arg, p.value = nil, value
	switch f := value; f.Kind() {
	case reflect.Invalid:
		switch {
		case depth == 0:
			p.buf.writeString("<invalid reflect.Value>")
		case verb == 'v':
			p.buf.writeString("<nil>")
		default:
			p.badVerb(verb)
		}
	case reflect.Bool:
		p.fmtBool(f.Bool(), verb)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.fmtInteger(uint64(f.Int()), true, verb)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.fmtInteger(f.Uint(), false, verb)
	case reflect.Float32:
		p.fmtFloat(f.Float(), 32, verb)
	case reflect.Float64:
		p.fmtFloat(f.Float(), 64, verb)
	case reflect.Complex64:
		p.fmtComplex(f.Complex(), 64, verb)
	case reflect.Complex128:
		p.fmtComplex(f.Complex(), 128, verb)
	case reflect.String:
		p.fmtString(f.String(), verb)
	case reflect.Map:
		end := byte(']')
		if p.fmt.sharpV {
			p.buf.writeString(f.Type().String())
			if f.IsNil() {
				p.buf.writeString("(nil)")
				return
			}
			p.buf.writeByte('{')
			end = '}'
		} else {
			p.buf.writeString("map[")
		}
		for i, e := range fmtsort.Sort(f) {
			p.separator(i)
			p.printValue(e.Key, verb, depth+1)
			p.buf.writeByte(':')
			p.printValue(e.Value, verb, depth+1)
		}
		p.buf.writeByte(end)
	case reflect.Struct:
		if p.fmt.sharpV {
			p.buf.writeString(f.Type().String())
		}
		p.buf.writeByte('{')
		for i := 0; i < f.NumField(); i++ {
			p.separator(i)
			if p.fmt.plusV || p.fmt.sharpV {
				if name := f.Type().Field(i).Name; name != "" {
					p.buf.writeString(name)
					p.buf.writeByte(':')
				}
			}
			field := f.Field(i)
			if field.Kind() == reflect.Interface && !field.IsNil() {
				field = field.Elem()
			}
			p.printValue(field, verb, depth+1)
		}
		p.buf.writeByte('}')
	case reflect.Interface:
		elem := f.Elem()
		switch {
		case elem.IsValid():
			p.printValue(elem, verb, depth+1)
		case p.fmt.sharpV:
			p.buf.writeString(f.Type().String())
			p.buf.writeString("(nil)")
		default:
			p.buf.writeString("<nil>")
		}
	case reflect.Array, reflect.Slice:
		switch verb {
		case 's', 'q', 'x', 'X':
			if t := f.Type(); t.Elem().Kind() == reflect.Uint8 {
				p.fmtBytes(bytesOf(f), verb, t.String())
				return
			}
		}
		if p.fmt.sharpV {
			p.buf.writeString(f.Type().String())
			if f.Kind() == reflect.Slice && f.IsNil() {
				p.buf.writeString("(nil)")
				return
			}
			p.buf.writeByte('{')
			for i := 0; i < f.Len(); i++ {
				p.separator(i)
				p.printValue(f.Index(i), verb, depth+1)
			}
			p.buf.writeByte('}')
			return
		}
		p.buf.writeByte('[')
		for i := 0; i < f.Len(); i++ {
			p.separator(i)
			p.printValue(f.Index(i), verb, depth+1)
		}
		p.buf.writeByte(']')
	case reflect.Pointer:
		if depth == 0 && !f.IsNil() {
			switch a := f.Elem(); a.Kind() {
			case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
				p.buf.writeByte('&')
				p.printValue(a, verb, depth+1)
				return
			}
		}
		p.fmtPointer(f, verb)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		p.fmtPointer(f, verb)
	}
}

func bytesOf(f reflect.Value) []byte {
	b := make([]byte, f.Len())
	for i := range b {
		b[i] = byte(f.Index(i).Uint())
	}
	return b
}

func (p *pp) doPrint(a []any) {
	afterString := false
	for i, arg := range a {
		_, isString := arg.(string)
		if !isString {
			isString = arg != nil && reflect.TypeOf(arg).Kind() == reflect.String
		}
		if i > 0 && !isString && !afterString {
			p.buf.writeByte(' ')
		}
		p.printArg(arg, 'v')
		afterString = isString
	}
}

func (p *pp) doPrintln(a []any) {
	for i, arg := range a {
		if i > 0 {
			p.buf.writeByte(' ')
		}
		p.printArg(arg, 'v')
	}
	p.buf.writeByte('\n')
}
