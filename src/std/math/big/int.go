// Package big: integers and fractions of any size. There are no floating-point numbers of any precision.
package big

import (
	"fmt"
	"math/bits"
	"math/rand"
	"unsafe"
)

// A number is one word of the machine, and nil is 0.
func add(x, y unsafe.Pointer) unsafe.Pointer
func sub(x, y unsafe.Pointer) unsafe.Pointer
func mul(x, y unsafe.Pointer) unsafe.Pointer
func quo(x, y unsafe.Pointer) unsafe.Pointer
func rem(x, y unsafe.Pointer) unsafe.Pointer
func and(x, y unsafe.Pointer) unsafe.Pointer
func or(x, y unsafe.Pointer) unsafe.Pointer
func xor(x, y unsafe.Pointer) unsafe.Pointer
func shl(x, n unsafe.Pointer) unsafe.Pointer
func shr(x, n unsafe.Pointer) unsafe.Pointer
func pow(x, y unsafe.Pointer) unsafe.Pointer
func powMod(x, y, m unsafe.Pointer) unsafe.Pointer
func gcd(a, b unsafe.Pointer) (g, x, y unsafe.Pointer)
func sqrt(x unsafe.Pointer) unsafe.Pointer
func compare(x, y unsafe.Pointer) int
func bitLen(x unsafe.Pointer) int
func isPrime(x unsafe.Pointer, n int) bool
func fromInt(n int64) unsafe.Pointer
func fromUint(n uint64) unsafe.Pointer {
	return or(shl(fromInt(int64(n>>32)), fromInt(32)), fromInt(int64(n&0xffffffff)))
}
func low64(n unsafe.Pointer) uint64
func lowInt64(n unsafe.Pointer) int64

// Word is a digit of Bits and SetBits.
type Word uint

// Int is an integer; its zero value is 0.
type Int struct {
	v unsafe.Pointer
}

func NewInt(x int64) *Int { return &Int{fromInt(x)} }

func (z *Int) set(v unsafe.Pointer) *Int {
	z.v = v
	return z
}

func (x *Int) Sign() int { return compare(x.v, nil) }

func (z *Int) SetInt64(x int64) *Int   { return z.set(fromInt(x)) }
func (z *Int) SetUint64(x uint64) *Int { return z.set(fromUint(x)) }
func (z *Int) Set(x *Int) *Int         { return z.set(x.v) }

// Bits are the digits of the absolute value, the lowest first.
func (x *Int) Bits() []Word {
	var words []Word
	for rest := new(Int).Abs(x); rest.Sign() != 0; rest.Rsh(rest, bits.UintSize) {
		words = append(words, Word(rest.Uint64()))
	}
	return words
}

func (z *Int) SetBits(abs []Word) *Int {
	n := new(Int)
	for i := len(abs) - 1; i >= 0; i-- {
		n.Lsh(n, bits.UintSize)
		n.Or(n, new(Int).SetUint64(uint64(abs[i])))
	}
	return z.set(n.v)
}

func (z *Int) Abs(x *Int) *Int {
	if x.Sign() < 0 {
		return z.Neg(x)
	}
	return z.Set(x)
}

func (z *Int) Neg(x *Int) *Int    { return z.set(sub(nil, x.v)) }
func (z *Int) Add(x, y *Int) *Int { return z.set(add(x.v, y.v)) }
func (z *Int) Sub(x, y *Int) *Int { return z.set(sub(x.v, y.v)) }
func (z *Int) Mul(x, y *Int) *Int { return z.set(mul(x.v, y.v)) }
func (z *Int) And(x, y *Int) *Int { return z.set(and(x.v, y.v)) }
func (z *Int) Or(x, y *Int) *Int  { return z.set(or(x.v, y.v)) }
func (z *Int) Xor(x, y *Int) *Int { return z.set(xor(x.v, y.v)) }
func (z *Int) Not(x *Int) *Int    { return z.set(xor(x.v, fromInt(-1))) }

func (z *Int) AndNot(x, y *Int) *Int { return z.set(and(x.v, xor(y.v, fromInt(-1)))) }

// MulRange is the product of all integers from a to b.
func (z *Int) MulRange(a, b int64) *Int {
	if a > b {
		return z.SetInt64(1)
	}
	if a <= 0 && b >= 0 {
		return z.SetInt64(0)
	}
	// Halves of about equal length multiply faster than one factor at a time.
	if b-a < 8 {
		p := NewInt(a)
		for n := a + 1; n <= b; n++ {
			p.Mul(p, NewInt(n))
		}
		return z.Set(p)
	}
	m := a + (b-a)/2
	return z.Mul(new(Int).MulRange(a, m), new(Int).MulRange(m+1, b))
}

func (z *Int) Binomial(n, k int64) *Int {
	if k > n {
		return z.SetInt64(0)
	}
	k = min(k, n-k)
	p := NewInt(1)
	for i := int64(1); i <= k; i++ {
		p.Mul(p, NewInt(n-i+1))
		p.Quo(p, NewInt(i))
	}
	return z.Set(p)
}

func nonZero(y *Int) {
	if y.v == nil {
		panic("division by zero")
	}
}

func (z *Int) Quo(x, y *Int) *Int {
	nonZero(y)
	return z.set(quo(x.v, y.v))
}

func (z *Int) Rem(x, y *Int) *Int {
	nonZero(y)
	return z.set(rem(x.v, y.v))
}

func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	nonZero(y)
	q := quo(x.v, y.v)
	r.v = rem(x.v, y.v)
	return z.set(q), r
}

func (z *Int) Div(x, y *Int) *Int {
	q, r := new(Int).QuoRem(x, y, new(Int))
	roundDown(q, r, y)
	return z.set(q.v)
}

func (z *Int) Mod(x, y *Int) *Int {
	q, r := new(Int).QuoRem(x, y, new(Int))
	roundDown(q, r, y)
	return z.set(r.v)
}

// DivMod rounds so that the remainder is not negative.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	q, r := new(Int).QuoRem(x, y, new(Int))
	roundDown(q, r, y)
	z.v, m.v = q.v, r.v
	return z, m
}

func roundDown(q, r, y *Int) {
	if r.Sign() >= 0 {
		return
	}
	if y.Sign() < 0 {
		q.v, r.v = add(q.v, fromInt(1)), sub(r.v, y.v)
	} else {
		q.v, r.v = sub(q.v, fromInt(1)), add(r.v, y.v)
	}
}

func (x *Int) Cmp(y *Int) int    { return compare(x.v, y.v) }
func (x *Int) CmpAbs(y *Int) int { return new(Int).Abs(x).Cmp(new(Int).Abs(y)) }

func (x *Int) Int64() int64   { return lowInt64(x.v) }
func (x *Int) Uint64() uint64 { return low64(new(Int).Abs(x).v) }
func (x *Int) IsInt64() bool  { return compare(fromInt(x.Int64()), x.v) == 0 }
func (x *Int) IsUint64() bool { return compare(fromUint(x.Uint64()), x.v) == 0 }

func (z *Int) SetBytes(buf []byte) *Int {
	if len(buf) == 0 {
		return z.SetInt64(0)
	}
	return z.set(parseDigits(fmt.Sprintf("%x", buf), 16))
}

func (x *Int) Bytes() []byte { return x.FillBytes(make([]byte, (x.BitLen()+7)/8)) }

// FillBytes writes the absolute value with zeros in front.
func (x *Int) FillBytes(buf []byte) []byte {
	if len(buf) < (x.BitLen()+7)/8 {
		panic("math/big: buffer too small to fit value")
	}
	clear(buf)
	digits := new(Int).Abs(x).Text(16)
	if len(digits)%2 != 0 {
		digits = "0" + digits
	}
	if x.v == nil {
		return buf
	}
	fmt.Sscanf(digits, "%x", &digits)
	copy(buf[len(buf)-len(digits):], digits)
	return buf
}

func (x *Int) BitLen() int { return bitLen(x.v) }

func (x *Int) TrailingZeroBits() uint {
	if x.v == nil {
		return 0
	}
	// x and -x have nothing in common but their lowest bit.
	return uint(bitLen(and(x.v, sub(nil, x.v))) - 1)
}

func count(n uint) unsafe.Pointer { return fromUint(uint64(n)) }

func (z *Int) Lsh(x *Int, n uint) *Int { return z.set(shl(x.v, count(n))) }
func (z *Int) Rsh(x *Int, n uint) *Int { return z.set(shr(x.v, count(n))) }

func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	return uint(low64(and(shr(x.v, count(uint(i))), fromInt(1))))
}

func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	bit := new(Int).Lsh(NewInt(1), uint(i))
	switch b {
	case 0:
		return z.AndNot(x, bit)
	case 1:
		return z.Or(x, bit)
	}
	panic("set bit is not 0 or 1")
}

func (z *Int) Sqrt(x *Int) *Int {
	if x.Sign() < 0 {
		panic("square root of negative number")
	}
	return z.set(sqrt(x.v))
}

// Rand is at least 0 and below n.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.Sign() <= 0 {
		return z.SetInt64(0)
	}
	words := make([]Word, (n.BitLen()+bits.UintSize-1)/bits.UintSize)
	mask := ^Word(0)
	if top := n.BitLen() % bits.UintSize; top != 0 {
		mask = 1<<top - 1
	}
	for {
		for i := range words {
			words[i] = Word(rnd.Uint32()) | Word(rnd.Uint32())<<32
		}
		words[len(words)-1] &= mask
		if z.SetBits(words).Cmp(n) < 0 {
			return z
		}
	}
}
