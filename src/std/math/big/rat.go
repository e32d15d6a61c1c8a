package big

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Rat is a fraction in lowest terms. Its zero value is 0; b is 0 there, and means 1.
type Rat struct {
	a, b Int
}

func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

func (x *Rat) denominator() *Int {
	if x.b.v == nil {
		return NewInt(1)
	}
	return new(Int).Set(&x.b)
}

// reduced makes z a/b.
func (z *Rat) reduced(a, b *Int) *Rat {
	if b.v == nil {
		panic("division by zero")
	}
	g := new(Int).GCD(nil, nil, a, b)
	if b.Sign() < 0 {
		g.Neg(g)
	}
	num, den := new(Int).Quo(a, g), new(Int).Quo(b, g)
	z.a.Set(num)
	z.b.Set(den)
	return z
}

func (z *Rat) SetFrac(a, b *Int) *Rat    { return z.reduced(a, b) }
func (z *Rat) SetFrac64(a, b int64) *Rat { return z.reduced(NewInt(a), NewInt(b)) }
func (z *Rat) SetInt(x *Int) *Rat        { return z.reduced(x, NewInt(1)) }
func (z *Rat) SetInt64(x int64) *Rat     { return z.reduced(NewInt(x), NewInt(1)) }
func (z *Rat) SetUint64(x uint64) *Rat   { return z.reduced(new(Int).SetUint64(x), NewInt(1)) }
func (z *Rat) Set(x *Rat) *Rat           { return z.reduced(new(Int).Set(&x.a), x.denominator()) }
func (x *Rat) Sign() int                 { return x.a.Sign() }
func (x *Rat) IsInt() bool               { return x.denominator().Cmp(NewInt(1)) == 0 }
func (x *Rat) Num() *Int                 { return &x.a }
func (z *Rat) Neg(x *Rat) *Rat           { return z.reduced(new(Int).Neg(&x.a), x.denominator()) }
func (z *Rat) Abs(x *Rat) *Rat           { return z.reduced(new(Int).Abs(&x.a), x.denominator()) }
func (x *Rat) cross(y *Rat) (ad, cb *Int) {
	return product(&x.a, y.denominator()), product(&y.a, x.denominator())
}
func product(x, y *Int) *Int      { return new(Int).Mul(x, y) }
func (x *Rat) common(y *Rat) *Int { return product(x.denominator(), y.denominator()) }

// Denom is a part of x only if x was ever set.
func (x *Rat) Denom() *Int {
	if x.b.v == nil {
		return NewInt(1)
	}
	return &x.b
}

func (z *Rat) Inv(x *Rat) *Rat { return z.reduced(x.denominator(), new(Int).Set(&x.a)) }

func (x *Rat) Cmp(y *Rat) int {
	a, b := x.cross(y)
	return a.Cmp(b)
}

func (z *Rat) Add(x, y *Rat) *Rat {
	a, b := x.cross(y)
	return z.reduced(a.Add(a, b), x.common(y))
}

func (z *Rat) Sub(x, y *Rat) *Rat {
	a, b := x.cross(y)
	return z.reduced(a.Sub(a, b), x.common(y))
}

func (z *Rat) Mul(x, y *Rat) *Rat { return z.reduced(product(&x.a, &y.a), x.common(y)) }

func (z *Rat) Quo(x, y *Rat) *Rat {
	a, b := x.cross(y)
	return z.reduced(a, b)
}

// SetFloat64 is exact; nil for what is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil
	}
	fraction, exponent := math.Frexp(f)
	a := NewInt(int64(fraction * (1 << 53)))
	if shift := exponent - 53; shift >= 0 {
		return z.SetInt(a.Lsh(a, uint(shift)))
	} else {
		return z.reduced(a, new(Int).Lsh(NewInt(1), uint(-shift)))
	}
}

// nearest rounds to a float of so many bits, whose smallest positive one is 2**least; half goes to even.
func (x *Rat) nearest(precision, least int) (float64, bool) {
	a, b := new(Int).Abs(&x.a), x.denominator()
	if a.v == nil {
		return 0, true
	}
	// The quotient gets one bit too many, at least, unless the result is denormal.
	exponent := max(a.BitLen()-b.BitLen()-precision-1, least-1)
	if exponent > 2000 {
		return math.Inf(x.Sign()), false
	}
	if exponent >= 0 {
		b.Lsh(b, uint(exponent))
	} else {
		a.Lsh(a, uint(-exponent))
	}
	q, r := new(Int).QuoRem(a, b, new(Int))
	exact := r.v == nil
	if drop := max(q.BitLen()-precision, least-exponent); drop > 0 {
		half := new(Int).Lsh(NewInt(1), uint(drop-1))
		low := new(Int).And(q, new(Int).Sub(new(Int).Lsh(NewInt(1), uint(drop)), NewInt(1)))
		q.Rsh(q, uint(drop))
		exponent += drop
		c := low.Cmp(half)
		if c > 0 || c == 0 && (!exact || q.Bit(0) == 1) {
			q.Add(q, NewInt(1))
		}
		exact = exact && low.v == nil
	}
	f := math.Ldexp(float64(q.Uint64()), exponent)
	if x.Sign() < 0 {
		f = -f
	}
	return f, exact && !math.IsInf(f, 0)
}

func (x *Rat) Float64() (f float64, exact bool) { return x.nearest(53, -1074) }

func (x *Rat) Float32() (f float32, exact bool) {
	wide, exact := x.nearest(24, -149)
	return float32(wide), exact && !math.IsInf(float64(float32(wide)), 0)
}

func (x *Rat) String() string { return x.a.String() + "/" + x.denominator().String() }

func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString has prec digits behind the point; the last is rounded, half away from zero.
func (x *Rat) FloatString(prec int) string {
	scale := new(Int).Exp(NewInt(10), NewInt(int64(prec)), nil)
	den := x.denominator()
	q, r := new(Int).QuoRem(product(new(Int).Abs(&x.a), scale), den, new(Int))
	if r.Lsh(r, 1).Cmp(den) >= 0 {
		q.Add(q, NewInt(1))
	}
	digits := q.String()
	if len(digits) <= prec {
		digits = strings.Repeat("0", prec+1-len(digits)) + digits
	}
	sign := ""
	if x.Sign() < 0 {
		sign = "-"
	}
	if prec <= 0 {
		return sign + digits
	}
	return sign + digits[:len(digits)-prec] + "." + digits[len(digits)-prec:]
}

// FloatPrec is how many digits behind the point x has: all of them, or those before the period.
func (x *Rat) FloatPrec() (n int, exact bool) {
	den := x.denominator()
	powers := func(p int64) (n int) {
		for divisor := NewInt(p); ; n++ {
			q, r := new(Int).QuoRem(den, divisor, new(Int))
			if r.v != nil {
				return n
			}
			den = q
		}
	}
	n = max(powers(2), powers(5))
	return n, den.Cmp(NewInt(1)) == 0
}

// SetString takes a fraction a/b or a decimal number, perhaps with an exponent.
func (z *Rat) SetString(s string) (*Rat, bool) {
	if s == "" {
		return nil, false
	}
	if a, b, ok := strings.Cut(s, "/"); ok {
		num, okNum := new(Int).SetString(a, 0)
		den, okDen := new(Int).SetString(b, 0)
		if !okNum || !okDen || b[0] == '+' || b[0] == '-' || den.v == nil {
			return nil, false
		}
		return z.reduced(num, den), true
	}
	rest, negative := cutSign(s)
	rest, base, prefixed := cutPrefix(rest, 0, true)
	whole, rest, ok := cutDigits(rest, base, true, prefixed)
	fraction := ""
	if ok && rest != "" && rest[0] == '.' {
		fraction, rest, ok = cutDigits(rest[1:], base, true, false)
	}
	if !ok || whole+fraction == "" {
		return nil, false
	}
	exponents := map[byte]int64{}
	if rest != "" {
		kind := rest[0] | 0x20
		value, err := strconv.ParseInt(rest[1:], 10, 64)
		if err != nil || kind != 'p' && (kind != 'e' || base != 10) || value > 1e6 || value < -1e6 {
			return nil, false
		}
		exponents[kind] = value
	}
	num, den := &Int{parseDigits(whole+fraction, base)}, NewInt(1)
	scaled := func(base, exponent int64) {
		factor := new(Int).Exp(NewInt(base), new(Int).Abs(NewInt(exponent)), nil)
		if exponent < 0 {
			den.Mul(den, factor)
		} else {
			num.Mul(num, factor)
		}
	}
	scaled(int64(base), -int64(len(fraction)))
	scaled(10, exponents['e'])
	scaled(2, exponents['p'])
	if negative {
		num.Neg(num)
	}
	return z.reduced(num, den), true
}

func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	token, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("+-/0123456789.eE", r) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(string(token)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

const ratGobVersion = 1

func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	head := byte(ratGobVersion << 1)
	if x.Sign() < 0 {
		head |= 1
	}
	num := x.a.Bytes()
	buf := binary.BigEndian.AppendUint32([]byte{head}, uint32(len(num)))
	buf = append(buf, num...)
	return append(buf, x.b.Bytes()...), nil
}

func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	if len(buf) < 5 {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	if buf[0]>>1 != ratGobVersion {
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", buf[0]>>1)
	}
	end := 5 + uint64(binary.BigEndian.Uint32(buf[1:]))
	if uint64(len(buf)) < end {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	z.a.SetBytes(buf[5:end])
	z.b.SetBytes(buf[end:])
	if buf[0]&1 != 0 {
		z.a.Neg(&z.a)
	}
	return nil
}

func (x *Rat) AppendText(b []byte) ([]byte, error) { return append(b, x.RatString()...), nil }

func (x *Rat) MarshalText() ([]byte, error) { return x.AppendText(nil) }

func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
