// Strings are bytes: indexing, slicing, ranging over runes, invalid UTF-8, conversions both ways.
package main

import "fmt"

func main() {
	s := "héllo, 世界\U0001F600"
	fmt.Println(len(s), s[1], s[2], s[0:1], s[8:], len([]rune(s)), []byte(s[:3]))
	for i, r := range s {
		fmt.Print(i, ":", string(r), "(", r, ") ")
	}
	fmt.Println("end")
	bad := "a\xffb\xc0\xafc\xed\xa0\x80d\xe4\xb8"
	for i, r := range bad {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println("end")
	rs := []rune(bad)
	fmt.Println(len(bad), len(rs), string(rs) == bad, len(string(rs)))
	fmt.Printf("%q %x %+q\n", bad, bad, s)
	for i := range "é\xf0\x9f" {
		fmt.Print(i, " ")
	}
	for range "世界" {
		fmt.Print("rune ")
	}
	fmt.Println("end")
	b := []byte("bytes")
	str := string(b)
	b[0] = 'B'
	fmt.Println(str, string(b), string(b[1:3]), string([]byte{0xe4, 0xb8, 0x96}), string([]byte(nil)) == "")
	n, neg, surrogate, big := 0x10FFFF, -1, 0xD800, 0x110000
	fmt.Printf("%+q %+q %+q %+q %+q\n", string(rune(n)), string(rune(neg)), string(rune(surrogate)), string(rune(big)), string(rune(0)))
	fmt.Printf("%x\n", string([]rune{-1, 0xD800, 'a', 0x7ff, 0x800, 0xffff, 0x10000}))
	for i, c := range []byte("hé") {
		fmt.Print(i, "=", c, " ")
	}
	fmt.Println("end")
	x := "x"
	y := x
	x += "1"
	fmt.Println(x, y, "a"+"b" == "ab", "abc"[1], "abc"[1] == 'b', string("abc"[1]))
	type B []byte
	type MyS string
	fmt.Println(string(B("named")), MyS("my")[1:], MyS(B("q")), []byte(MyS("z")), append(B("p"), MyS("q")...))
	var total rune
	for _, r := range MyS("abc") {
		total += r
	}
	fmt.Println(total, []rune("") == nil, []byte("") == nil, len(""))
}

// go1.26.8
// Output:
// 18 195 169 h 世界😀 10 [104 195 169]
// 0:h(104) 1:é(233) 3:l(108) 4:l(108) 5:o(111) 6:,(44) 7: (32) 8:世(19990) 11:界(30028) 14:😀(128512) end
// 0:U+0061 1:U+FFFD 2:U+0062 3:U+FFFD 4:U+FFFD 5:U+0063 6:U+FFFD 7:U+FFFD 8:U+FFFD 9:U+0064 10:U+FFFD 11:U+FFFD end
// 12 12 false 28
// "a\xffb\xc0\xafc\xed\xa0\x80d\xe4\xb8" 61ff62c0af63eda08064e4b8 "h\u00e9llo, \u4e16\u754c\U0001f600"
// 0 2 3 rune rune end
// bytes Bytes yt 世 true
// "\U0010ffff" "\ufffd" "\ufffd" "\ufffd" "\x00"
// efbfbdefbfbd61dfbfe0a080efbfbff0908080
// 0=104 1=195 2=169 end
// x1 x true 98 true b
// named y q [122] [112 113]
// 294 false false 0
