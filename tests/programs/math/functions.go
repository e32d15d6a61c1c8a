// Package math: rounding, powers, special values, bits of floats, constants.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []float64{0, -0.5, 0.5, 1.5, 2.5, -2.5, 2.7, -2.7, 1e300, math.Inf(-1), math.NaN()} {
		fmt.Println(x, math.Floor(x), math.Ceil(x), math.Trunc(x), math.Round(x), math.RoundToEven(x), math.Abs(x), math.Signbit(x))
	}
	fmt.Println(math.Sqrt(2), math.Sqrt(-1), math.Cbrt(27), math.Hypot(3, 4), math.Pow(2, 10), math.Pow(2, 0.5), math.Pow(0, -1), math.Pow(-8, 1.0/3))
	fmt.Println(math.Mod(7, 3), math.Mod(-7, 3), math.Mod(5, 0), math.Remainder(7, 4), math.Dim(3, 5), math.Max(3, math.NaN()), math.Min(-0.0, 0), math.Max(math.Inf(1), 1))
	fmt.Println(math.MaxInt8, math.MinInt64, uint64(math.MaxUint64), math.MaxFloat32, math.SmallestNonzeroFloat32, math.MaxUint16)
	fmt.Println(math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.IsInf(1, 0), math.NaN() == math.NaN(), math.Inf(1) > math.MaxFloat64)
	i, f := math.Modf(-3.75)
	fr, e := math.Frexp(10)
	fmt.Println(i, f, fr, e, math.Ldexp(0.5, 5), math.Float64bits(1), math.Float32bits(-2), math.Float64frombits(0x7ff0000000000000), math.Copysign(3, -1))
	fmt.Printf("%.10f %.10f %.10f %.10f %.10f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, -1), math.Exp(1))
	fmt.Printf("%.10f %.10f %.10f %.10f %.10f\n", math.Log(10), math.Log2(10), math.Log10(1000), math.Log1p(1e-10), math.Expm1(1e-10))
	zero := 0.0
	fmt.Println(1/zero, -1/zero, zero/zero, math.Inf(1)-math.Inf(1), zero*math.Inf(1), -zero == zero, 1/math.Copysign(0, -1))
	sum := 0.0
	for i := 0; i < 10; i++ {
		sum += 0.1
	}
	fmt.Println(sum, sum == 1, float32(sum), float32(0.1)+float32(0.2), 0.1+0.2)
	var a, b float32 = 16777216, 1
	fmt.Println(a+b, a+b+b, a+(b+b), float64(a)+float64(b), float32(1)/3, float64(float32(1)/3))
	big, tiny := math.MaxFloat64, math.SmallestNonzeroFloat64
	fmt.Println(big*2, -big*big < 0, tiny/2 == 0)
	fmt.Println(math.FMA(2, 3, 4), math.Nextafter(1, 2), math.Ceil(-0.2), math.Pi, math.E)
}

// go1.26.8
// Output:
// 0 0 0 0 0 0 0 false
// -0.5 -1 -0 -0 -1 -0 0.5 true
// 0.5 0 1 0 1 0 0.5 false
// 1.5 1 2 1 2 2 1.5 false
// 2.5 2 3 2 3 2 2.5 false
// -2.5 -3 -2 -2 -3 -2 2.5 true
// 2.7 2 3 2 3 3 2.7 false
// -2.7 -3 -2 -2 -3 -3 2.7 true
// 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300 false
// -Inf -Inf -Inf -Inf -Inf -Inf +Inf true
// NaN NaN NaN NaN NaN NaN NaN false
// 1.4142135623730951 NaN 3 5 1024 1.4142135623730951 +Inf NaN
// 1 -1 NaN -1 0 NaN 0 +Inf
// 127 -9223372036854775808 18446744073709551615 3.4028234663852886e+38 1.401298464324817e-45 65535
// true true false false true
// -3 -0.75 0.625 4 16 4607182418800017408 3221225472 +Inf -3
// 0.8414709848 0.5403023059 1.5574077247 2.3561944902 2.7182818285
// 2.3025850930 3.3219280949 3.0000000000 0.0000000001 0.0000000001
// +Inf -Inf NaN NaN NaN true -Inf
// 0.9999999999999999 false 1 0.3 0.3
// 1.6777216e+07 1.6777216e+07 1.6777218e+07 1.6777217e+07 0.33333334 0.3333333432674408
// +Inf true true
// 10 1.0000000000000002 -0 3.141592653589793 2.718281828459045
