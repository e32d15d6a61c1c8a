// Classes of code points and UTF-8.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func main() {
	fmt.Println(unicode.IsLetter('é'), unicode.IsDigit('٣'), unicode.IsUpper('Σ'), unicode.IsSpace('\u00a0'), unicode.Is(unicode.Han, '世'), string(unicode.ToUpper('ß')), unicode.IsPunct('!'), unicode.In('x', unicode.Latin, unicode.Greek))
	fmt.Println(utf8.RuneCountInString("héllo世"), utf8.ValidString("a\xff"), utf8.RuneLen('世'), utf8.FullRune([]byte{0xe4}), utf8.FullRune([]byte{0xe4, 0xb8, 0x96}))
	r, sz := utf8.DecodeLastRuneInString("a世")
	fmt.Println(string(r), sz)
}

// go1.26.8
// Output:
// true true true true true ß true true
// 6 false 3 false true
// 世 3
