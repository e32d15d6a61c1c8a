package big

import "fmt"

// Exp is x**y mod |m|, or x**y if m is nil or 0; nil if y is negative and x has no inverse.
func (z *Int) Exp(x, y, m *Int) *Int {
	if m == nil || m.v == nil {
		if y.Sign() <= 0 {
			return z.SetInt64(1)
		}
		return z.set(pow(x.v, y.v))
	}
	if y.Sign() < 0 {
		inverse := new(Int).ModInverse(x, m)
		if inverse == nil {
			return nil
		}
		x, y = inverse, new(Int).Neg(y)
	}
	return z.set(powMod(x.v, y.v, m.v))
}

// GCD sets x and y, where they are not nil, so that z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	g, s, t := gcd(a.v, b.v)
	if a.v == nil {
		s, t = nil, fromInt(1)
	}
	if a.v == nil && b.v == nil {
		t = nil
	}
	signs := [2]int{a.Sign(), b.Sign()}
	if x != nil {
		x.v = mul(s, fromInt(int64(signs[0]*signs[0]*sign(signs[0]))))
	}
	if y != nil {
		y.v = mul(t, fromInt(int64(signs[1]*signs[1]*sign(signs[1]))))
	}
	return z.set(g)
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

func (z *Int) ModInverse(g, n *Int) *Int {
	n = new(Int).Abs(n)
	if g.Sign() < 0 {
		g = new(Int).Mod(g, n)
	}
	d, x := new(Int), new(Int)
	d.GCD(x, nil, g, n)
	if d.Cmp(NewInt(1)) != 0 {
		return nil
	}
	if x.Sign() < 0 {
		return z.Add(x, n)
	}
	return z.Set(x)
}

// Jacobi by quadratic reciprocity.
func Jacobi(x, y *Int) int {
	if y.Bit(0) == 0 {
		panic(fmt.Sprintf("big: invalid 2nd argument to Int.Jacobi: need odd integer but got %s", y.String()))
	}
	a, b := new(Int).Set(x), new(Int).Set(y)
	j := 1
	if b.Sign() < 0 {
		if a.Sign() < 0 {
			j = -1
		}
		b.Neg(b)
	}
	for b.Cmp(NewInt(1)) != 0 {
		a.Mod(a, b)
		if a.Sign() == 0 {
			return 0
		}
		twos := a.TrailingZeroBits()
		if low := b.Uint64() & 7; twos%2 == 1 && (low == 3 || low == 5) {
			j = -j
		}
		a.Rsh(a, twos)
		if a.Uint64()&b.Uint64()&3 == 3 {
			j = -j
		}
		a, b = b, a
	}
	return j
}

// ModSqrt is nil for what is no square modulo the prime p.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	x = new(Int).Mod(x, p)
	one := NewInt(1)
	switch {
	case p.Uint64()%4 == 3:
		e := new(Int).Add(p, one)
		return z.Exp(x, e.Rsh(e, 2), p)
	case p.Uint64()%8 == 5:
		twice := new(Int).Lsh(x, 1)
		alpha := new(Int).Exp(twice, new(Int).Rsh(p, 3), p)
		beta := new(Int).Mul(alpha, alpha)
		beta.Mod(beta.Mul(beta.Mod(beta, p), twice), p)
		beta.Sub(beta, one)
		return z.Mod(new(Int).Mul(beta.Mul(beta, x), alpha), p)
	}
	return z.tonelliShanks(x, p)
}

func (z *Int) tonelliShanks(x, p *Int) *Int {
	one := NewInt(1)
	s := new(Int).Sub(p, one)
	e := s.TrailingZeroBits()
	s.Rsh(s, e)
	n := NewInt(2)
	for Jacobi(n, p) != -1 {
		n.Add(n, one)
	}
	y := new(Int).Add(s, one)
	y.Exp(x, y.Rsh(y, 1), p)
	b := new(Int).Exp(x, s, p)
	g := new(Int).Exp(n, s, p)
	for r := e; ; {
		m := uint(0)
		for t := new(Int).Set(b); t.Cmp(one) != 0; m++ {
			t.Mod(t.Mul(t, t), p)
		}
		if m == 0 {
			return z.Set(y)
		}
		t := new(Int).Exp(g, new(Int).Lsh(one, r-m-1), p)
		g.Mod(g.Mul(t, t), p)
		y.Mod(y.Mul(y, t), p)
		b.Mod(b.Mul(b, g), p)
		r = m
	}
}

// ProbablyPrime is right for all numbers below 3.3e24, and for a larger one wrong with a chance of less than 1 in 4**(13+n).
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	return isPrime(x.v, n)
}
