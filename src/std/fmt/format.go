// Putting one operand into the buffer: flags, padding, and each kind of value by verb.
package fmt

import (
	"strconv"
	"unicode/utf8"
)

// fmtFlags are the flags of the directive being carried out. plusV and sharpV stand for + and # of %+v and %#v, which change what is
// printed rather than how numbers look.
type fmtFlags struct {
	wid, prec               int
	widPresent, precPresent bool
	minus, plus, sharp      bool
	space, zero             bool
	plusV, sharpV           bool
}

type fmt struct {
	buf *buffer
	fmtFlags
}

const (
	blanks = "                                                                "
	zeros  = "0000000000000000000000000000000000000000000000000000000000000000"
)

func (f *fmt) writePadding(n int) {
	source := blanks
	if f.zero && !f.minus {
		source = zeros
	}
	for n > len(source) {
		*f.buf = append(*f.buf, source...)
		n -= len(source)
	}
	if n > 0 {
		*f.buf = append(*f.buf, source[:n]...)
	}
}

// padString writes s in a field of the directive's width, counted in runes.
func (f *fmt) padString(s string) {
	if !f.widPresent || f.wid == 0 {
		*f.buf = append(*f.buf, s...)
		return
	}
	room := f.wid - utf8.RuneCountInString(s)
	if !f.minus {
		f.writePadding(room)
	}
	*f.buf = append(*f.buf, s...)
	if f.minus {
		f.writePadding(room)
	}
}

// padBlank is padString for what takes no leading zeros.
func (f *fmt) padBlank(s string) {
	zero := f.zero
	f.zero = false
	f.padString(s)
	f.zero = zero
}

func (f *fmt) fmtBoolean(v bool) {
	f.padString(strconv.FormatBool(v))
}

func (f *fmt) truncate(s string) string {
	if f.precPresent {
		n := f.prec
		for i := range s {
			n--
			if n < 0 {
				return s[:i]
			}
		}
	}
	return s
}

func (f *fmt) fmtS(s string) {
	f.padString(f.truncate(s))
}

func (f *fmt) fmtQ(s string) {
	s = f.truncate(s)
	switch {
	case f.sharp && strconv.CanBackquote(s):
		f.padString("`" + s + "`")
	case f.plus:
		f.padString(strconv.QuoteToASCII(s))
	default:
		f.padString(strconv.Quote(s))
	}
}

// fmtSx writes the bytes of s in hexadecimal, digits being the sixteen to use.
func (f *fmt) fmtSx(s, digits string) {
	length := len(s)
	if f.precPresent && f.prec < length {
		length = f.prec
	}
	if length <= 0 {
		if f.widPresent {
			f.writePadding(f.wid)
		}
		return
	}
	var out []byte
	for i := 0; i < length; i++ {
		if f.space && i > 0 {
			out = append(out, ' ')
		}
		if f.sharp && (f.space || i == 0) {
			out = append(out, '0', digits[16])
		}
		c := s[i]
		out = append(out, digits[c>>4], digits[c&15])
	}
	f.padString(string(out))
}

const (
	ldigits = "0123456789abcdefx"
	udigits = "0123456789ABCDEFX"
)

// fmtC is the character with code c.
func (f *fmt) fmtC(c uint64) {
	f.padString(string(asRune(c)))
}

func asRune(c uint64) rune {
	if c > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(c)
}

func (f *fmt) fmtQc(c uint64) {
	if f.plus {
		f.padString(strconv.QuoteRuneToASCII(asRune(c)))
	} else {
		f.padString(strconv.QuoteRune(asRune(c)))
	}
}

// fmtUnicode writes U+0041, with # also 'A'.
func (f *fmt) fmtUnicode(u uint64) {
	digits := upper(strconv.FormatUint(u, 16))
	width := 4
	if f.precPresent && f.prec > 4 {
		width = f.prec
	}
	s := "U+" + leadingZeros(digits, width)
	if f.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		s += " '" + string(rune(u)) + "'"
	}
	f.padBlank(s)
}

func leadingZeros(s string, width int) string {
	for len(s) < width {
		s = zeros[:min(width-len(s), len(zeros))] + s
	}
	return s
}

func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// fmtInteger writes u, a signed number if isSigned, in base; precision is the least number of digits.
func (f *fmt) fmtInteger(u uint64, base int, isSigned bool, verb rune) {
	sign := ""
	switch {
	case isSigned && int64(u) < 0:
		sign = "-"
		u = -u
	case f.plus:
		sign = "+"
	case f.space:
		sign = " "
	}
	digits := strconv.FormatUint(u, base)
	if base == 10 && !f.widPresent && !f.precPresent {
		*f.buf = append(append(*f.buf, sign...), digits...)
		return
	}
	if f.precPresent {
		if f.prec == 0 && u == 0 {
			f.padBlankWidth()
			return
		}
		digits = leadingZeros(digits, f.prec)
	} else if f.zero && !f.minus && f.widPresent {
		digits = leadingZeros(digits, f.wid-len(sign))
	}
	if verb == 'X' {
		digits = upper(digits)
	}
	if verb == 'O' {
		sign += "0o"
	}
	if f.sharp {
		switch base {
		case 2:
			if bases {
				sign += "0b"
			}
		case 8:
			if digits[0] != '0' {
				sign += "0"
			}
		case 16:
			if verb == 'X' {
				sign += "0X"
			} else {
				sign += "0x"
			}
		}
	}
	f.padBlank(sign + digits)
}

func (f *fmt) padBlankWidth() {
	zero := f.zero
	f.zero = false
	f.writePadding(f.wid)
	f.zero = zero
}

// fmtFloat writes v of size 32 or 64 bits; prec -1 stands for the shortest form unless the directive has a precision.
func (f *fmt) fmtFloat(v float64, size int, verb rune, prec int) {
	if f.precPresent {
		prec = f.prec
	}
	num := strconv.FormatFloat(v, byte(verb), prec, size)
	sign := "+"
	if num[0] == '-' || num[0] == '+' {
		sign, num = num[:1], num[1:]
	}
	if f.space && sign == "+" && !f.plus {
		sign = " "
	}
	if num[0] == 'I' || num[0] == 'N' {
		if num[0] == 'N' && !f.space && !f.plus {
			sign = ""
		}
		f.padBlank(sign + num)
		return
	}
	if f.sharp && verb != 'b' {
		num = keepPoint(num, verb, prec)
	}
	if sign == "+" && !f.plus {
		f.padString(num)
		return
	}
	if f.zero && !f.minus && f.widPresent && f.wid > len(sign)+len(num) {
		*f.buf = append(*f.buf, sign...)
		f.writePadding(f.wid - len(sign) - len(num))
		*f.buf = append(*f.buf, num...)
		return
	}
	f.padString(sign + num)
}

// keepPoint gives num the decimal point, and for g and x the trailing zeros, that # asks for.
func keepPoint(num string, verb rune, prec int) string {
	digits := 0
	switch verb {
	case 'v', 'g', 'G', 'x':
		digits = prec
		if digits == -1 {
			digits = 6
		}
	}
	// Every character after the first that is not 0 counts as a digit, the x of 0x included.
	i, sawPoint, sawDigit := 0, false, zerosCount
	for ; i < len(num); i++ {
		c := num[i]
		if c == 'p' || c == 'P' || (c == 'e' || c == 'E') && verb != 'x' && verb != 'X' {
			break
		}
		if c == '.' {
			sawPoint = true
			continue
		}
		if c != '0' {
			sawDigit = true
		}
		if sawDigit {
			digits--
		}
	}
	head, tail := num[:i], num[i:]
	if !sawPoint {
		if head == "0" && !zerosCount {
			digits--
		}
		head += "."
	}
	for ; digits > 0; digits-- {
		head += "0"
	}
	return head + tail
}
