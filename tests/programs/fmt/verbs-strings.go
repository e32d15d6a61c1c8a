// String and byte slice verbs: quoting, hex, widths counted in runes, precision.
package main

import "fmt"

type S string
type B []byte

func main() {
	for _, s := range []string{"", "go", "héllo", "a\tb\n", "\xff\x00", "quote\"'`", "世界\U0001F600", "\u200b\u00a0"} {
		fmt.Printf("%q|%+q|%#q|%x|%X|% x|%#x|%# x\n", s, s, s, s, s, s, s, s)
	}
	fmt.Printf("%s|%5s|%-5s|%.2s|%5.1s|%-5.1s|%05s|%v\n", "abc", "abc", "abc", "abc", "abc", "abc", "abc", "abc")
	fmt.Printf("%5s|%-5s|%.1s|%.3q|%8q|%-8q|%08q\n", "é", "世", "世界", "世界人民", "a", "b", "c")
	b := []byte("bytes")
	fmt.Printf("%s|%q|%x|% X|%v|%d|%#v|%o|%t\n", b, b, b, b, b, b, b, b, b)
	fmt.Printf("%s %v %q %x %d %#v %T\n", S("s"), S("s"), S("s"), S("s"), S("s"), S("s"), S("s"))
	fmt.Printf("%s %v %q %#v %T\n", B("s"), B("s"), B("s"), B("s"), B("s"))
	fmt.Printf("%s %v %q %d\n", [3]byte{65, 66, 67}, [3]byte{65, 66, 67}, [3]byte{65, 66, 67}, &[2]byte{1, 2})
	fmt.Printf("%s %q %v %x %X\n", []string{"a b", "c"}, []string{"a b", "c"}, []string{"a b", "c"}, []string{"a b", "c"}, []string{"jk"})
	fmt.Printf("%6.2s|%-6s|%6s\n", []string{"abc", "d"}, []string{"x"}, [2]string{"p", "q"})
	fmt.Printf("%c %v %q %s %U\n", []rune("hé"), []rune("hé"), []rune("hé"), []rune("a"), []rune("a"))
	fmt.Printf("%t %v %5t %-7t| %q %s\n", true, false, true, false, true, false)
	fmt.Printf("%s %d %v\n", error(nil), error(nil), error(nil))
	fmt.Println(fmt.Sprintf("%s", nil), fmt.Sprintf("%d", nil), fmt.Sprintf("%v %+v %#v %T", nil, nil, nil, nil))
	fmt.Printf("%%|%5%|%c|%v|\n", 'x', "")
	fmt.Printf("%#q %#q %+q\n", "back`tick", "plain", "\u00e9")
	fmt.Printf("%#+q|%#v|%#v|%# v\n", "é", "é\n", `raw\`, "x")
}

// go1.26.8
// Output:
// ""|""|``|||||
// "go"|"go"|`go`|676f|676F|67 6f|0x676f|0x67 0x6f
// "héllo"|"h\u00e9llo"|`héllo`|68c3a96c6c6f|68C3A96C6C6F|68 c3 a9 6c 6c 6f|0x68c3a96c6c6f|0x68 0xc3 0xa9 0x6c 0x6c 0x6f
// "a\tb\n"|"a\tb\n"|"a\tb\n"|6109620a|6109620A|61 09 62 0a|0x6109620a|0x61 0x09 0x62 0x0a
// "\xff\x00"|"\xff\x00"|"\xff\x00"|ff00|FF00|ff 00|0xff00|0xff 0x00
// "quote\"'`"|"quote\"'`"|"quote\"'`"|71756f7465222760|71756F7465222760|71 75 6f 74 65 22 27 60|0x71756f7465222760|0x71 0x75 0x6f 0x74 0x65 0x22 0x27 0x60
// "世界😀"|"\u4e16\u754c\U0001f600"|`世界😀`|e4b896e7958cf09f9880|E4B896E7958CF09F9880|e4 b8 96 e7 95 8c f0 9f 98 80|0xe4b896e7958cf09f9880|0xe4 0xb8 0x96 0xe7 0x95 0x8c 0xf0 0x9f 0x98 0x80
// "\u200b\u00a0"|"\u200b\u00a0"|`​ `|e2808bc2a0|E2808BC2A0|e2 80 8b c2 a0|0xe2808bc2a0|0xe2 0x80 0x8b 0xc2 0xa0
// abc|  abc|abc  |ab|    a|a    |00abc|abc
//     é|世    |世|"世界人"|     "a"|"b"     |00000"c"
// bytes|"bytes"|6279746573|62 79 74 65 73|[98 121 116 101 115]|[98 121 116 101 115]|[]byte{0x62, 0x79, 0x74, 0x65, 0x73}|[142 171 164 145 163]|[%!t(uint8=98) %!t(uint8=121) %!t(uint8=116) %!t(uint8=101) %!t(uint8=115)]
// s s "s" 73 %!d(main.S=s) "s" main.S
// s [115] "s" main.B{0x73} main.B
// ABC [65 66 67] "ABC" &[1 2]
// [a b c] ["a b" "c"] [a b c] [612062 63] [6A6B]
// [    ab      d]|[x     ]|[     p      q]
// [h é] [104 233] ['h' 'é'] [%!s(int32=97)] [U+0061]
// true false  true false  | %!q(bool=true) %!s(bool=false)
// %!s(<nil>) %!d(<nil>) <nil>
// %!s(<nil>) %!d(<nil>) <nil> <nil> <nil> <nil>
// %|%|x||
// "back`tick" `plain` "\u00e9"
// `é`|"é\n"|"raw\\"|"x"
