// math/big: fractions.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
)

func main() {
	var xs []*big.Rat
	for _, s := range []string{"0", "1", "-1/3", "22/7", "3.14159", "-2.5e-3", "1e20", "0x1p-3", "1/10", "0b11/0x10", "123456789/987654321", ".5", "5.", "1_000.5"} {
		x, ok := new(big.Rat).SetString(s)
		if !ok {
			fmt.Println("bad", s)
			continue
		}
		xs = append(xs, x)
		f, exact := x.Float64()
		f32, exact32 := x.Float32()
		p, all := x.FloatPrec()
		fmt.Println(s, x, x.RatString(), x.Num(), x.Denom(), x.Sign(), x.IsInt(), f, exact, f32, exact32, x.FloatString(0), x.FloatString(3), x.FloatString(20), p, all)
	}
	for i, x := range xs {
		y := xs[(i+3)%len(xs)]
		z := new(big.Rat)
		fmt.Println(z.Add(x, y), new(big.Rat).Sub(x, y), new(big.Rat).Mul(x, y), x.Cmp(y), new(big.Rat).Neg(x), new(big.Rat).Abs(x))
		if y.Sign() != 0 {
			fmt.Println(new(big.Rat).Quo(x, y), new(big.Rat).Inv(y))
		}
	}
	for _, s := range []string{"", "1/0", "a", "1/-2", "1//2", "1.2.3", "e5", "1e", "1/2e5", "--1", "0x1.8p1", "1p3", "1_.5"} {
		x, ok := new(big.Rat).SetString(s)
		fmt.Print(s, "=", x, ok, ";")
	}
	fmt.Println()
	for _, f := range []float64{0, 0.1, -0.75, 1e-30, math.MaxFloat64, 1 << 60, math.Inf(1)} {
		x := new(big.Rat).SetFloat64(f)
		if x == nil {
			fmt.Println("nil", f)
			continue
		}
		back, exact := x.Float64()
		f32, exact32 := x.Float32()
		fmt.Println(back == f, exact, f32, exact32, len(x.String()))
	}
	for _, s := range []string{"1e400", "1e-400", "-1e309", "1.7976931348623159e308", "2.4703282292062328e-324", "2.4703282292062327e-324", "9007199254740993", "9007199254740995", "1.00000005960464477539", "2.2250738585072011e-308"} {
		x, _ := new(big.Rat).SetString(s)
		f, exact := x.Float64()
		g, exact32 := x.Float32()
		fmt.Println(s, f, exact, g, exact32)
	}
	var zero big.Rat
	fmt.Println(&zero, zero.Denom(), zero.Num(), zero.IsInt(), new(big.Rat).Add(&zero, big.NewRat(6, -4)))
	var a big.Rat
	n, err := fmt.Sscan("3/4", &a)
	fmt.Println(n, err, &a)
	text, _ := json.Marshal(xs[2])
	fmt.Println(string(text), json.Unmarshal([]byte(`"7/21"`), &a), a.UnmarshalText([]byte("x")))
	enc, _ := xs[3].GobEncode()
	fmt.Println(enc, a.GobDecode(enc), &a)
	fmt.Println(new(big.Rat).SetInt(big.NewInt(9)), new(big.Rat).SetUint64(8), new(big.Rat).SetInt64(-7), new(big.Rat).SetFrac(big.NewInt(10), big.NewInt(-15)), new(big.Rat).Set(xs[3]))
	for _, f := range []func(){func() { big.NewRat(1, 0) }, func() { new(big.Rat).Inv(&zero) }, func() { new(big.Rat).Quo(&a, &zero) }} {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			f()
		}()
	}
}

// go1.26.8
// Output:
// 0 0/1 0 0 1 0 true 0 true 0 true 0 0.000 0.00000000000000000000 0 true
// 1 1/1 1 1 1 1 true 1 true 1 true 1 1.000 1.00000000000000000000 0 true
// -1/3 -1/3 -1/3 -1 3 -1 false -0.3333333333333333 false -0.33333334 false -0 -0.333 -0.33333333333333333333 0 false
// 22/7 22/7 22/7 22 7 1 false 3.142857142857143 false 3.142857 false 3 3.143 3.14285714285714285714 0 false
// 3.14159 314159/100000 314159/100000 314159 100000 1 false 3.14159 false 3.14159 false 3 3.142 3.14159000000000000000 5 true
// -2.5e-3 -1/400 -1/400 -1 400 -1 false -0.0025 false -0.0025 false -0 -0.003 -0.00250000000000000000 4 true
// 1e20 100000000000000000000/1 100000000000000000000 100000000000000000000 1 1 true 1e+20 true 1e+20 false 100000000000000000000 100000000000000000000.000 100000000000000000000.00000000000000000000 0 true
// 0x1p-3 1/8 1/8 1 8 1 false 0.125 true 0.125 true 0 0.125 0.12500000000000000000 3 true
// 1/10 1/10 1/10 1 10 1 false 0.1 false 0.1 false 0 0.100 0.10000000000000000000 1 true
// 0b11/0x10 3/16 3/16 3 16 1 false 0.1875 true 0.1875 true 0 0.188 0.18750000000000000000 4 true
// 123456789/987654321 13717421/109739369 13717421/109739369 13717421 109739369 1 false 0.1249999988609375 false 0.125 false 0 0.125 0.12499999886093750001 0 false
// .5 1/2 1/2 1 2 1 false 0.5 true 0.5 true 1 0.500 0.50000000000000000000 1 true
// 5. 5/1 5 5 1 1 true 5 true 5 true 5 5.000 5.00000000000000000000 0 true
// 1_000.5 2001/2 2001/2 2001 2 1 false 1000.5 true 1000.5 true 1001 1000.500 1000.50000000000000000000 1 true
// 22/7 -22/7 0/1 -1 0/1 0/1
// 0/1 7/22
// 414159/100000 -214159/100000 314159/100000 -1 -1/1 1/1
// 100000/314159 100000/314159
// -403/1200 -397/1200 1/1200 -1 1/3 1/3
// 400/3 -400/1
// 700000000000000000022/7 -699999999999999999978/7 2200000000000000000000/7 -1 -22/7 22/7
// 11/350000000000000000000 1/100000000000000000000
// 326659/100000 301659/100000 314159/800000 1 -314159/100000 314159/100000
// 314159/12500 8/1
// 39/400 -41/400 -1/4000 -1 1/400 1/400
// -1/40 10/1
// 1600000000000000000003/16 1599999999999999999997/16 18750000000000000000/1 1 -100000000000000000000/1 100000000000000000000/1
// 1600000000000000000000/3 16/3
// 219478737/877914952 1/877914952 13717421/877914952 1 -1/8 1/8
// 109739369/109739368 109739369/13717421
// 3/5 -2/5 1/20 -1 -1/10 1/10
// 1/5 2/1
// 83/16 -77/16 15/16 -1 -3/16 3/16
// 3/80 1/5
// 219615912211/219478738 -219561042527/219478738 27448559421/219478738 -1 -13717421/109739369 13717421/109739369
// 27434842/219588477369 2/2001
// 1/2 1/2 0/1 1 -1/2 1/2
// 6/1 4/1 5/1 1 -5/1 5/1
// 5/1 1/1
// 6001/6 6005/6 -667/2 1 -2001/2 2001/2
// -6003/2 -3/1
// =<nil> false;1/0=<nil> false;a=<nil> false;1/-2=<nil> false;1//2=<nil> false;1.2.3=<nil> false;e5=<nil> false;1e=<nil> false;1/2e5=<nil> false;--1=<nil> false;0x1.8p1=3/1 true;1p3=8/1 true;1_.5=<nil> false;
// true true 0 true 3
// true true 0.1 false 34
// true true -0.75 true 4
// true true 1e-30 false 61
// true true +Inf false 311
// true true 1.1529215e+18 true 21
// nil +Inf
// 1e400 +Inf false +Inf false
// 1e-400 0 false 0 false
// -1e309 -Inf false -Inf false
// 1.7976931348623159e308 +Inf false +Inf false
// 2.4703282292062328e-324 5e-324 false 0 false
// 2.4703282292062327e-324 0 false 0 false
// 9007199254740993 9.007199254740992e+15 false 9.007199e+15 false
// 9007199254740995 9.007199254740996e+15 false 9.007199e+15 false
// 1.00000005960464477539 1.0000000596046448 false 1 false
// 2.2250738585072011e-308 2.225073858507201e-308 false 0 false
// 0/1 1 0 true -3/2
// 1 <nil> 3/4
// "-1/3" <nil> math/big: cannot unmarshal "x" into a *big.Rat
// [2 0 0 0 1 22 7] <nil> 22/7
// 9/1 8/1 -7/1 -2/3 22/7
// recovered: division by zero
// recovered: division by zero
// recovered: division by zero
