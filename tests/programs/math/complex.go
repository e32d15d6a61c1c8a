// Complex numbers: arithmetic, division by zero, comparison, conversion, real, imag, complex64 rounding.
package main

import "fmt"

type C complex128

func (c C) Conj() C { return C(complex(real(c), -imag(c))) }

func main() {
	a, b := 3+4i, 1-2i
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b)
	var c64 complex64 = 0.1 + 0.2i
	fmt.Println(c64, complex128(c64), c64*c64, real(c64), imag(c64))
	fmt.Printf("%T %T %T %T\n", real(c64), imag(a), complex(float32(1), 2), 2i)
	zero := complex(0, 0)
	fmt.Println(a/zero, zero/zero, 1/a)
	z := complex(0, 0)
	n := 0
	for ; n < 100 && real(z)*real(z)+imag(z)*imag(z) < 4; n++ {
		z = z*z + (-0.5 + 0.6i)
	}
	fmt.Println(n)
	fmt.Println(C(a).Conj(), C(a).Conj()*C(a))
	const k = 2i * 2i
	const r = real(3 + 4i)
	var i int = k
	fmt.Println(i, r, k, 'a'+0i, 1.5+0i == 1.5)
	m := map[complex128]string{1i: "i", 1: "one"}
	fmt.Println(m[1i], m[1+0i], len(m[2]))
	a += 1
	a *= 1i
	a -= complex(0, 1)
	a /= 2
	fmt.Println(a)
	s := []complex128{1, 2i, 3 + 3i}
	var sum complex128
	for _, v := range s {
		sum += v
	}
	fmt.Println(sum, s)
	var e interface{} = c64
	_, is128 := e.(complex128)
	fmt.Println(is128, e == complex64(0.1+0.2i))
	switch z := a; {
	case real(z) < 0:
		fmt.Println("left half")
	default:
		fmt.Println("right half")
	}
}

// go1.26.8
// Output:
// (4+2i) (2+6i) (11-2i) (-1+2i) (-3-4i) false true
// (0.1+0.2i) (0.10000000149011612+0.20000000298023224i) (-0.030000001+0.040000003i) 0.1 0.2
// float32 float64 complex64 complex128
// (+Inf+Infi) (NaN+NaNi) (0.12-0.16i)
// 100
// (3-4i) (25+0i)
// -4 3 (-4+0i) (97+0i) true
// i one 0
// (-2+1.5i)
// (4+5i) [(1+0i) (0+2i) (3+3i)]
// false true
// left half
