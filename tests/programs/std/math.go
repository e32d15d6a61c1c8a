// Constants, elementary functions, bits.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	fmt.Println(math.Sqrt(2), math.Pow(2, 0.5), math.Sin(1), math.Inf(1), math.NaN(), math.MaxInt64, math.Pi, math.Floor(-1.5), math.Round(2.5), math.RoundToEven(2.5), math.Trunc(-2.7))
	fmt.Println(math.Float64bits(1.5), math.Float32bits(1.5), math.Hypot(3, 4), math.Mod(7, 3), math.Log2(8), math.Log10(1000), math.Cbrt(27), uint64(math.MaxUint64))
	fmt.Println(math.Abs(-3.2), math.Max(1, 2), math.Min(-0.0, 0), math.Exp(1), math.Log(10), math.Atan2(1, -1))
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Reverse8(1), bits.Len(1023), bits.RotateLeft32(1, 31))
	fmt.Println(bits.Mul64(1<<63, 6))
	fmt.Println(bits.Add64(1<<63, 1<<63, 1))
}

// go1.26.8
// Output:
// 1.4142135623730951 1.4142135623730951 0.8414709848078965 +Inf NaN 9223372036854775807 3.141592653589793 -2 3 2 -2
// 4609434218613702656 1069547520 5 1 3 3 3 18446744073709551615
// 3.2 2 0 2.718281828459045 2.302585092994046 2.356194490192345
// 8 63 3 128 10 2147483648
// 3 0
// 1 1
