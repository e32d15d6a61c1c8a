// math/cmplx: size, angle, logarithms and what is no number.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func main() {
	for _, x := range []complex128{0, 1, -1, 1i, -1i, 3 + 4i, -2.5 + 0.5i, 1e200 + 1e200i, cmplx.Inf(), cmplx.NaN(), complex(math.Inf(-1), math.NaN())} {
		r, θ := cmplx.Polar(x)
		fmt.Println(x, cmplx.Abs(x), cmplx.Phase(x), r, θ, cmplx.Conj(x), cmplx.IsInf(x), cmplx.IsNaN(x), cmplx.Log(x), cmplx.Log10(x))
	}
	fmt.Println(cmplx.Rect(2, math.Pi/3), cmplx.Rect(0, 1), cmplx.Rect(1, 0))
}

// go1.26.8
// Output:
// (0+0i) 0 0 0 0 (0-0i) false false (-Inf+0i) (-Inf+0i)
// (1+0i) 1 0 1 0 (1-0i) false false (0+0i) (0+0i)
// (-1+0i) 1 3.141592653589793 1 3.141592653589793 (-1-0i) false false (0+3.141592653589793i) (0+1.3643763538418412i)
// (0+1i) 1 1.5707963267948966 1 1.5707963267948966 (0-1i) false false (0+1.5707963267948966i) (0+0.6821881769209206i)
// (0-1i) 1 -1.5707963267948966 1 -1.5707963267948966 (0+1i) false false (0-1.5707963267948966i) (0-0.6821881769209206i)
// (3+4i) 5 0.9272952180016122 5 0.9272952180016122 (3-4i) false false (1.6094379124341003+0.9272952180016122i) (0.6989700043360187+0.4027191962733731i)
// (-2.5+0.5i) 2.5495097567963927 2.9441970937399122 2.5495097567963927 2.9441970937399122 (-2.5-0.5i) false false (0.9359010884507959+2.9441970937399122i) (0.40645667832142784+1.2786485514468349i)
// (1e+200+1e+200i) 1.414213562373095e+200 0.7853981633974483 1.414213562373095e+200 0.7853981633974483 (1e+200-1e+200i) false false (460.8635921890891+0.7853981633974483i) (200.15051499783198+0.3410940884604603i)
// (+Inf+Infi) +Inf 0.7853981633974483 +Inf 0.7853981633974483 (+Inf-Infi) true false (+Inf+0.7853981633974483i) (+Inf+0.3410940884604603i)
// (NaN+NaNi) NaN NaN NaN NaN (NaN+NaNi) false true (NaN+NaNi) (NaN+NaNi)
// (-Inf+NaNi) +Inf NaN +Inf NaN (-Inf+NaNi) true false (+Inf+NaNi) (+Inf+NaNi)
// (0.9999999999999999+1.7320508075688774i) (0+0i) (1+0i)
