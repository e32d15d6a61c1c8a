// strconv: formatting of integers and floats in all bases and formats, Append, Quote, Unquote.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, base := range []int{2, 8, 10, 16, 36} {
		fmt.Println(strconv.FormatInt(-255, base), strconv.FormatInt(math.MinInt64, base), strconv.FormatUint(math.MaxUint64, base))
	}
	fmt.Println(strconv.Itoa(-0), strconv.Itoa(7), strconv.Itoa(99), strconv.Itoa(-100), strconv.Itoa(1<<62))
	for _, f := range []float64{0, math.Copysign(0, -1), 1, 0.1, 1.0 / 3, 123456789, 1e21, 1e-7, 1.5e300, math.MaxFloat64, 5e-324, math.Inf(1), math.NaN(), 0.000001, 100000, 2.5, 3.5} {
		fmt.Println(strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'e', -1, 64), strconv.FormatFloat(f, 'f', -1, 64), strconv.FormatFloat(f, 'f', 0, 64), strconv.FormatFloat(f, 'g', 3, 64), strconv.FormatFloat(f, 'E', 2, 64), strconv.FormatFloat(f, 'x', -1, 64), strconv.FormatFloat(f, 'g', -1, 32), strconv.FormatFloat(f, 'b', -1, 64))
	}
	fmt.Println(strconv.FormatFloat(0.3, 'f', 20, 64), strconv.FormatFloat(1e23, 'g', 17, 64), strconv.FormatFloat(8.41e21, 'g', -1, 64), strconv.FormatFloat(math.Pi, 'e', 10, 32), strconv.FormatFloat(1, 'z', -1, 64))
	fmt.Println(strconv.FormatBool(true), string(strconv.AppendInt([]byte("n="), -5, 10)), string(strconv.AppendQuote(nil, "q\n")), string(strconv.AppendFloat(nil, 2.5, 'g', -1, 64)), string(strconv.AppendBool(nil, false)))
	for _, s := range []string{"plain", "tab\tnl\n", "\x00\x7f\xff", "é世\U0001F600", "\"'\\`", "\u2028\u00ad"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
	fmt.Println(strconv.QuoteRune('☺'), strconv.QuoteRuneToASCII('☺'), strconv.QuoteRune('\n'), strconv.QuoteRune('\''), strconv.QuoteRune(0x110000))
	for _, s := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `"\u00e9\x41\101"`, `"bad`, `bad`, `""`, `'ab'`, `"\q"`, `"a"b`, `'\''`, "\"\n\""} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", u, err)
	}
	r, multi, tail, err := strconv.UnquoteChar(`\u00e9rest`, '"')
	fmt.Println(r, multi, tail, err)
	fmt.Println(strconv.IsPrint('a'), strconv.IsPrint('\u00ad'), strconv.IsPrint(' '), strconv.IntSize)
}
