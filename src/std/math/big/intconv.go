package big

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"unsafe"
)

func textOf(n unsafe.Pointer, base int) string
func parseDigits(digits string, base int) unsafe.Pointer

// MaxBase is the largest base of texts: ten digits and two alphabets.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	return textOf(x.v, base)
}

func (x *Int) Append(buf []byte, base int) []byte { return append(buf, x.Text(base)...) }

func (x *Int) String() string { return x.Text(10) }

func digit(c byte, base int) bool {
	d := int(MaxBase)
	switch {
	case '0' <= c && c <= '9':
		d = int(c - '0')
	case 'a' <= c && c <= 'z':
		d = int(c-'a') + 10
	case 'A' <= c && c <= 'Z' && base <= 36:
		d = int(c-'A') + 10
	case 'A' <= c && c <= 'Z':
		d = int(c-'A') + 36
	}
	return d < base
}

// cutPrefix finds the base that a number begins with, where base is 0; fraction forbids the octal prefix that is 0 alone.
func cutPrefix(s string, base int, fraction bool) (rest string, actual int, prefixed bool) {
	if base != 0 {
		return s, base, false
	}
	if len(s) > 1 && s[0] == '0' {
		switch s[1] {
		case 'b', 'B':
			return s[2:], 2, true
		case 'o', 'O':
			return s[2:], 8, true
		case 'x', 'X':
			return s[2:], 16, true
		}
		if !fraction {
			return s[1:], 8, true
		}
	}
	return s, 10, false
}

// cutDigits takes digits, with single underscores between them if those are allowed.
func cutDigits(s string, base int, underscores, prefixed bool) (digits, rest string, ok bool) {
	var b strings.Builder
	before := byte('.')
	if prefixed {
		before = '0'
	}
	i := 0
	for ; i < len(s); i++ {
		c := s[i]
		if c == '_' && underscores {
			if before == '_' || before == '.' {
				return "", s, false
			}
		} else if digit(c, base) {
			b.WriteByte(c)
		} else {
			break
		}
		before = c
	}
	return b.String(), s[i:], before != '_'
}

func cutSign(s string) (rest string, negative bool) {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		return s[1:], s[0] == '-'
	}
	return s, false
}

// SetString takes all of s. Base 0 asks the prefix of the number.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	if base != 0 && (base < 2 || base > MaxBase) {
		panic(fmt.Sprintf("illegal number base %d", base))
	}
	rest, negative := cutSign(s)
	rest, actual, prefixed := cutPrefix(rest, base, false)
	digits, rest, ok := cutDigits(rest, actual, base == 0, prefixed)
	if !ok || rest != "" || digits == "" {
		return nil, false
	}
	z.v = parseDigits(digits, actual)
	if negative {
		z.Neg(z)
	}
	return z, true
}

var formats = map[rune]struct {
	base   int
	prefix string
}{
	'b': {2, "0b"}, 'o': {8, "0"}, 'O': {8, "0o"}, 'd': {10, ""}, 's': {10, ""}, 'v': {10, ""}, 'x': {16, "0x"}, 'X': {16, "0X"},
}

func (x *Int) Format(s fmt.State, ch rune) {
	f, ok := formats[ch]
	switch {
	case !ok:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	case x == nil:
		fmt.Fprint(s, "<nil>")
		return
	}
	sign := ""
	switch {
	case x.Sign() < 0:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	prefix := ""
	if s.Flag('#') || ch == 'O' {
		prefix = f.prefix
	}
	digits := new(Int).Abs(x).Text(f.base)
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	precision, precise := s.Precision()
	switch {
	case precise && len(digits) < precision:
		digits = strings.Repeat("0", precision-len(digits)) + digits
	case precise && precision == 0 && digits == "0":
		return
	}
	left, zeros, right := 0, 0, 0
	if width, ok := s.Width(); ok {
		free := max(width-len(sign)-len(prefix)-len(digits), 0)
		switch {
		case s.Flag('-'):
			right = free
		case s.Flag('0') && !precise:
			zeros = free
		default:
			left = free
		}
	}
	io.WriteString(s, strings.Repeat(" ", left)+sign+prefix+strings.Repeat("0", zeros)+digits+strings.Repeat(" ", right))
}

var scanBases = map[rune]int{'b': 2, 'o': 8, 'd': 10, 'x': 16, 'X': 16, 's': 0, 'v': 0}

func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	base, ok := scanBases[ch]
	if !ok {
		return errors.New("Int.Scan: invalid verb")
	}
	token, err := s.Token(true, func(r rune) bool {
		return r == '+' || r == '-' || r < 0x80 && (digit(byte(r), 16) || strings.ContainsRune("xXoO_", r))
	})
	if err != nil {
		return err
	}
	if _, ok := z.SetString(string(token), base); !ok {
		return errors.New("number has no digits")
	}
	return nil
}

// Float64 is the nearest float64, and on which side of x it is.
func (x *Int) Float64() (float64, Accuracy) {
	f, _ := new(Rat).SetInt(x).Float64()
	if math.IsInf(f, 0) {
		if f > 0 {
			return f, Above
		}
		return f, Below
	}
	back := new(Rat).SetFloat64(f)
	return f, Accuracy(back.Cmp(new(Rat).SetInt(x)))
}

// Accuracy is the sign of a rounding error.
type Accuracy int8

const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

func (a Accuracy) String() string {
	switch a {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return fmt.Sprintf("Accuracy(%d)", int8(a))
}

const intGobVersion = 1

func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	head := byte(intGobVersion << 1)
	if x.Sign() < 0 {
		head |= 1
	}
	return append([]byte{head}, x.Bytes()...), nil
}

func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if buf[0]>>1 != intGobVersion {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", buf[0]>>1)
	}
	z.SetBytes(buf[1:])
	if buf[0]&1 != 0 {
		z.Neg(z)
	}
	return nil
}

func (x *Int) AppendText(b []byte) ([]byte, error) { return x.Append(b, 10), nil }

func (x *Int) MarshalText() ([]byte, error) { return x.AppendText(nil) }

func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.MarshalText()
}

func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
