package cmplx

import "math"

// Exp is e to the power of x. Infinite and undefined real parts have answers that the formula does not give.
func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	undefined := math.IsInf(im, 0) || math.IsNaN(im)
	switch {
	case math.IsInf(re, 1) && im == 0:
		return x
	case math.IsInf(re, 1) && undefined:
		return complex(re, math.NaN())
	case math.IsInf(re, -1) && undefined:
		return complex(0, math.Copysign(0, im))
	case math.IsNaN(re) && im == 0:
		return x
	}
	return polar(math.Exp(re), im)
}

func polar(r, θ float64) complex128 {
	sin, cos := math.Sincos(θ)
	return complex(r*cos, r*sin)
}

// Pow is x to the power of y: by modulus and angle, but for a zero.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		return zeroPow(y)
	}
	modulus, angle := Polar(x)
	if modulus == 0 {
		return 0
	}
	r, θ := math.Pow(modulus, real(y)), real(y)*angle
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * angle)
		θ += imag(y) * math.Log(modulus)
	}
	return polar(r, θ)
}

func zeroPow(y complex128) complex128 {
	switch {
	case IsNaN(y):
		return NaN()
	case real(y) == 0:
		return 1
	case real(y) > 0:
		return 0
	case math.IsNaN(real(y)):
		// An exponent of which one part is infinite.
		panic("not reached")
	case imag(y) == 0:
		return complex(math.Inf(1), 0)
	}
	return Inf()
}

// Sqrt is the root whose real part is not negative; its imaginary part has the sign of x's, also where that is a zero.
func Sqrt(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && re == 0:
		return complex(0, im)
	case im == 0 && re < 0:
		return complex(0, math.Copysign(math.Sqrt(-re), im))
	case im == 0:
		return complex(math.Sqrt(re), im)
	case math.IsInf(im, 0):
		return complex(math.Inf(1), im)
	case re == 0:
		r := math.Sqrt(0.5 * math.Abs(im))
		return complex(r, math.Copysign(r, im))
	}
	return scaledSqrt(re, im)
}

// scaledSqrt moves both parts away from where the squares in between would leave the range, by even powers of two (Cephes, csqrt).
func scaledSqrt(re, im float64) complex128 {
	factor, back := 0x1p54, 0x1p-27
	if math.Abs(re) > 4 || math.Abs(im) > 4 {
		factor, back = 0.25, 2.0
	}
	re *= factor
	im *= factor
	r := math.Hypot(re, im)
	larger := math.Sqrt(0.5*r + 0.5*math.Abs(re))
	smaller := back * math.Abs((0.5*im)/larger)
	larger *= back
	if re <= 0 {
		larger, smaller = smaller, larger
	}
	if im < 0 {
		smaller = -smaller
	}
	return complex(larger, smaller)
}
