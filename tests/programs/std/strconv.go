// Numbers and quoted text to and from strings.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"12", "-0x1f", "99999999999999999999", "abc", "1_000", ""} {
		i, err := strconv.Atoi(s)
		j, err2 := strconv.ParseInt(s, 0, 16)
		f, err3 := strconv.ParseFloat(s, 64)
		fmt.Println(i, err, j, err2, f, err3)
	}
	fmt.Println(strconv.Quote("a\tb\"é\x00世\u200b"), strconv.QuoteToASCII("é世"), strconv.QuoteRune('☺'))
	fmt.Println(strconv.Unquote(`"a\u00e9\x41\101\n"`))
	fmt.Println(strconv.Unquote("`raw`"))
	fmt.Println(strconv.Unquote("'x"))
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatUint(1<<63, 36), strconv.FormatFloat(0.1, 'e', -1, 32))
	fmt.Println(strconv.ParseBool("T"))
	fmt.Println(strconv.ParseComplex("1+2i", 128))
	fmt.Println(string(strconv.AppendQuote(strconv.AppendInt([]byte("x"), 5, 10), "q")))
}

// go1.26.8
// Output:
// 12 <nil> 12 <nil> 12 <nil>
// 0 strconv.Atoi: parsing "-0x1f": invalid syntax -31 <nil> 0 strconv.ParseFloat: parsing "-0x1f": invalid syntax
// 9223372036854775807 strconv.Atoi: parsing "99999999999999999999": value out of range 32767 strconv.ParseInt: parsing "99999999999999999999": value out of range 1e+20 <nil>
// 0 strconv.Atoi: parsing "abc": invalid syntax 0 strconv.ParseInt: parsing "abc": invalid syntax 0 strconv.ParseFloat: parsing "abc": invalid syntax
// 0 strconv.Atoi: parsing "1_000": invalid syntax 1000 <nil> 1000 <nil>
// 0 strconv.Atoi: parsing "": invalid syntax 0 strconv.ParseInt: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// "a\tb\"é\x00世\u200b" "\u00e9\u4e16" '☺'
// aéAA
//  <nil>
// raw <nil>
//  invalid syntax
// -ff 1y2p0ij32e8e8 1e-01
// true <nil>
// (1+2i) <nil>
// x5"q"
