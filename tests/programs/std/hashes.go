// hash/crc32, encoding/hex and encoding/base64.
package main

import (
	"bytes"
	"encoding"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"strings"
)

func main() {
	text := []byte("The quick brown fox jumps over the lazy dog")
	fmt.Printf("%08x\n", crc32.ChecksumIEEE(text))
	for _, poly := range []uint32{crc32.IEEE, crc32.Castagnoli, crc32.Koopman, 0xd5828281} {
		fmt.Printf("%08x\n", crc32.Checksum(text, crc32.MakeTable(poly)))
	}
	h := crc32.NewIEEE()
	io.WriteString(h, "The quick ")
	h.Write(text[10:])
	fmt.Printf("%08x %x %d %d\n", h.Sum32(), h.Sum([]byte{1}), h.Size(), h.BlockSize())
	state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Printf("%x %v\n", state, err)
	h2 := crc32.NewIEEE()
	fmt.Println(h2.(encoding.BinaryUnmarshaler).UnmarshalBinary(state), h2.Sum32() == h.Sum32())
	fmt.Println(h2.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[1:]))
	fmt.Println(h2.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:5]))
	fmt.Println(crc32.New(crc32.MakeTable(crc32.Koopman)).(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
	h.Reset()
	fmt.Println(h.Sum32(), crc32.Update(0, crc32.IEEETable, nil))

	fmt.Println(hex.EncodeToString(text), hex.EncodedLen(5), hex.DecodedLen(9))
	for _, s := range []string{"", "00ff", "ABcd", "0", "0g", "abc", "abz", "é0"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %x %v\n", s, b, err)
		b, err = io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Printf("  %x %v\n", b, err)
	}
	fmt.Printf("%s %x\n", hex.AppendEncode([]byte("x"), []byte{255}), must(hex.AppendDecode([]byte{1}, []byte("02"))))
	fmt.Print(hex.Dump(text), hex.Dump(nil), hex.Dump([]byte{0, 127, 128}))
	d := hex.Dumper(os.Stdout)
	d.Write(text[:5])
	d.Write(text[5:18])
	d.Close()
	_, err = d.Write(nil)
	fmt.Println(err)
	hex.NewEncoder(os.Stdout).Write(text[:4])
	fmt.Println()

	data := []byte{0, 1, 2, 250, 251, 252, 253, 254, 255}
	encodings := []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding, base64.StdEncoding.Strict(), base64.StdEncoding.WithPadding('*')}
	for _, e := range encodings {
		for n := range 6 {
			s := e.EncodeToString(data[len(data)-n:])
			back, err := e.DecodeString(s)
			fmt.Print(s, " ", e.EncodedLen(n), " ", e.DecodedLen(len(s)), " ", bytes.Equal(back, data[len(data)-n:]), err, "; ")
		}
		fmt.Println(".")
		for _, s := range []string{"A", "AA", "AAA", "AAAA", "A===", "AA=", "AA==", "AA=A", "AAA=", "AAA==", "AB==", "AAB=", "AA\n=\n=\n", "AA\r\nAA", "AAAA=", "AAAAA", "====", "A A=", "AA==AA==", "!AAA", "AAA!", "-_-_", "AA==x"} {
			b, err := e.DecodeString(s)
			fmt.Printf("%q %x %v; ", s, b, err)
		}
		fmt.Println(".")
	}
	var buf bytes.Buffer
	w := base64.NewEncoder(base64.StdEncoding, &buf)
	for i := range data {
		w.Write(data[i : i+1])
	}
	w.Write(data[:5])
	fmt.Println(w.Close(), buf.String())
	b, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(buf.String()[:8]+"\r\n"+buf.String()[8:])))
	fmt.Println(b, err)
	for _, s := range []string{"QUJD", "QUJDRA==", "QUJDRA", "QU!D", "QUJDR"} {
		b, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(s)))
		fmt.Printf("%q %v\n", b, err)
	}
	dst := make([]byte, 4)
	base64.StdEncoding.Encode(dst, []byte("abc"))
	fmt.Println(string(dst), string(base64.StdEncoding.AppendEncode([]byte("x"), []byte("a"))))
	for _, bad := range []string{"short", strings.Repeat("A", 64), strings.Repeat("\n", 64)} {
		func() {
			defer func() { fmt.Println(recover()) }()
			base64.NewEncoding(bad)
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		base64.StdEncoding.WithPadding('A')
	}()
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return b
}

// go1.26.8
// Output:
// 414fa339
// 414fa339
// 22620404
// e021db90
// 6a001b25
// 414fa339 01414fa339 4 1
// 63726301ca87914d414fa339 <nil>
// <nil> true
// hash/crc32: invalid hash state identifier
// hash/crc32: invalid hash state size
// hash/crc32: tables do not match
// 0 0
// 54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f67 10 4
// ""  <nil>
//    <nil>
// "00ff" 00ff <nil>
//   00ff <nil>
// "ABcd" abcd <nil>
//   abcd <nil>
// "0"  encoding/hex: odd length hex string
//    unexpected EOF
// "0g"  encoding/hex: invalid byte: U+0067 'g'
//    encoding/hex: invalid byte: U+0067 'g'
// "abc" ab encoding/hex: odd length hex string
//   ab unexpected EOF
// "abz" ab encoding/hex: invalid byte: U+007A 'z'
//   ab encoding/hex: invalid byte: U+007A 'z'
// "é0"  encoding/hex: invalid byte: U+00C3 'Ã'
//    encoding/hex: invalid byte: U+00C3 'Ã'
// xff 0102
// 00000000  54 68 65 20 71 75 69 63  6b 20 62 72 6f 77 6e 20  |The quick brown |
// 00000010  66 6f 78 20 6a 75 6d 70  73 20 6f 76 65 72 20 74  |fox jumps over t|
// 00000020  68 65 20 6c 61 7a 79 20  64 6f 67                 |he lazy dog|
// 00000000  00 7f 80                                          |...|
// 00000000  54 68 65 20 71 75 69 63  6b 20 62 72 6f 77 6e 20  |The quick brown |
// 00000010  66 6f                                             |fo|
// encoding/hex: dumper closed
// 54686520
//  0 0 true <nil>; /w== 4 3 true <nil>; /v8= 4 3 true <nil>; /f7/ 4 3 true <nil>; /P3+/w== 8 6 true <nil>; +/z9/v8= 8 6 true <nil>; .
// "A"  illegal base64 data at input byte 0; "AA"  illegal base64 data at input byte 0; "AAA"  illegal base64 data at input byte 0; "AAAA" 000000 <nil>; "A==="  illegal base64 data at input byte 1; "AA="  illegal base64 data at input byte 3; "AA==" 00 <nil>; "AA=A"  illegal base64 data at input byte 2; "AAA=" 0000 <nil>; "AAA==" 0000 illegal base64 data at input byte 4; "AB==" 00 <nil>; "AAB=" 0000 <nil>; "AA\n=\n=\n" 00 <nil>; "AA\r\nAA" 000000 <nil>; "AAAA=" 000000 illegal base64 data at input byte 4; "AAAAA" 000000 illegal base64 data at input byte 4; "===="  illegal base64 data at input byte 0; "A A="  illegal base64 data at input byte 1; "AA==AA==" 00 illegal base64 data at input byte 4; "!AAA"  illegal base64 data at input byte 0; "AAA!"  illegal base64 data at input byte 3; "-_-_"  illegal base64 data at input byte 0; "AA==x" 00 illegal base64 data at input byte 4; .
//  0 0 true <nil>; _w== 4 3 true <nil>; _v8= 4 3 true <nil>; _f7_ 4 3 true <nil>; _P3-_w== 8 6 true <nil>; -_z9_v8= 8 6 true <nil>; .
// "A"  illegal base64 data at input byte 0; "AA"  illegal base64 data at input byte 0; "AAA"  illegal base64 data at input byte 0; "AAAA" 000000 <nil>; "A==="  illegal base64 data at input byte 1; "AA="  illegal base64 data at input byte 3; "AA==" 00 <nil>; "AA=A"  illegal base64 data at input byte 2; "AAA=" 0000 <nil>; "AAA==" 0000 illegal base64 data at input byte 4; "AB==" 00 <nil>; "AAB=" 0000 <nil>; "AA\n=\n=\n" 00 <nil>; "AA\r\nAA" 000000 <nil>; "AAAA=" 000000 illegal base64 data at input byte 4; "AAAAA" 000000 illegal base64 data at input byte 4; "===="  illegal base64 data at input byte 0; "A A="  illegal base64 data at input byte 1; "AA==AA==" 00 illegal base64 data at input byte 4; "!AAA"  illegal base64 data at input byte 0; "AAA!"  illegal base64 data at input byte 3; "-_-_" fbffbf <nil>; "AA==x" 00 illegal base64 data at input byte 4; .
//  0 0 true <nil>; /w 2 1 true <nil>; /v8 3 2 true <nil>; /f7/ 4 3 true <nil>; /P3+/w 6 4 true <nil>; +/z9/v8 7 5 true <nil>; .
// "A"  illegal base64 data at input byte 0; "AA" 00 <nil>; "AAA" 0000 <nil>; "AAAA" 000000 <nil>; "A==="  illegal base64 data at input byte 1; "AA="  illegal base64 data at input byte 2; "AA=="  illegal base64 data at input byte 2; "AA=A"  illegal base64 data at input byte 2; "AAA="  illegal base64 data at input byte 3; "AAA=="  illegal base64 data at input byte 3; "AB=="  illegal base64 data at input byte 2; "AAB="  illegal base64 data at input byte 3; "AA\n=\n=\n"  illegal base64 data at input byte 3; "AA\r\nAA" 000000 <nil>; "AAAA=" 000000 illegal base64 data at input byte 4; "AAAAA" 000000 illegal base64 data at input byte 4; "===="  illegal base64 data at input byte 0; "A A="  illegal base64 data at input byte 1; "AA==AA=="  illegal base64 data at input byte 2; "!AAA"  illegal base64 data at input byte 0; "AAA!"  illegal base64 data at input byte 3; "-_-_"  illegal base64 data at input byte 0; "AA==x"  illegal base64 data at input byte 2; .
//  0 0 true <nil>; _w 2 1 true <nil>; _v8 3 2 true <nil>; _f7_ 4 3 true <nil>; _P3-_w 6 4 true <nil>; -_z9_v8 7 5 true <nil>; .
// "A"  illegal base64 data at input byte 0; "AA" 00 <nil>; "AAA" 0000 <nil>; "AAAA" 000000 <nil>; "A==="  illegal base64 data at input byte 1; "AA="  illegal base64 data at input byte 2; "AA=="  illegal base64 data at input byte 2; "AA=A"  illegal base64 data at input byte 2; "AAA="  illegal base64 data at input byte 3; "AAA=="  illegal base64 data at input byte 3; "AB=="  illegal base64 data at input byte 2; "AAB="  illegal base64 data at input byte 3; "AA\n=\n=\n"  illegal base64 data at input byte 3; "AA\r\nAA" 000000 <nil>; "AAAA=" 000000 illegal base64 data at input byte 4; "AAAAA" 000000 illegal base64 data at input byte 4; "===="  illegal base64 data at input byte 0; "A A="  illegal base64 data at input byte 1; "AA==AA=="  illegal base64 data at input byte 2; "!AAA"  illegal base64 data at input byte 0; "AAA!"  illegal base64 data at input byte 3; "-_-_" fbffbf <nil>; "AA==x"  illegal base64 data at input byte 2; .
//  0 0 true <nil>; /w== 4 3 true <nil>; /v8= 4 3 true <nil>; /f7/ 4 3 true <nil>; /P3+/w== 8 6 true <nil>; +/z9/v8= 8 6 true <nil>; .
// "A"  illegal base64 data at input byte 0; "AA"  illegal base64 data at input byte 0; "AAA"  illegal base64 data at input byte 0; "AAAA" 000000 <nil>; "A==="  illegal base64 data at input byte 1; "AA="  illegal base64 data at input byte 3; "AA==" 00 <nil>; "AA=A"  illegal base64 data at input byte 2; "AAA=" 0000 <nil>; "AAA==" 0000 illegal base64 data at input byte 4; "AB=="  illegal base64 data at input byte 2; "AAB="  illegal base64 data at input byte 3; "AA\n=\n=\n" 00 <nil>; "AA\r\nAA" 000000 <nil>; "AAAA=" 000000 illegal base64 data at input byte 4; "AAAAA" 000000 illegal base64 data at input byte 4; "===="  illegal base64 data at input byte 0; "A A="  illegal base64 data at input byte 1; "AA==AA==" 00 illegal base64 data at input byte 4; "!AAA"  illegal base64 data at input byte 0; "AAA!"  illegal base64 data at input byte 3; "-_-_"  illegal base64 data at input byte 0; "AA==x" 00 illegal base64 data at input byte 4; .
//  0 0 true <nil>; /w** 4 3 true <nil>; /v8* 4 3 true <nil>; /f7/ 4 3 true <nil>; /P3+/w** 8 6 true <nil>; +/z9/v8* 8 6 true <nil>; .
// "A"  illegal base64 data at input byte 0; "AA"  illegal base64 data at input byte 0; "AAA"  illegal base64 data at input byte 0; "AAAA" 000000 <nil>; "A==="  illegal base64 data at input byte 1; "AA="  illegal base64 data at input byte 2; "AA=="  illegal base64 data at input byte 2; "AA=A"  illegal base64 data at input byte 2; "AAA="  illegal base64 data at input byte 3; "AAA=="  illegal base64 data at input byte 3; "AB=="  illegal base64 data at input byte 2; "AAB="  illegal base64 data at input byte 3; "AA\n=\n=\n"  illegal base64 data at input byte 3; "AA\r\nAA" 000000 <nil>; "AAAA=" 000000 illegal base64 data at input byte 4; "AAAAA" 000000 illegal base64 data at input byte 4; "===="  illegal base64 data at input byte 0; "A A="  illegal base64 data at input byte 1; "AA==AA=="  illegal base64 data at input byte 2; "!AAA"  illegal base64 data at input byte 0; "AAA!"  illegal base64 data at input byte 3; "-_-_"  illegal base64 data at input byte 0; "AA==x"  illegal base64 data at input byte 2; .
// <nil> AAEC+vv8/f7/AAEC+vs=
// [0 1 2 250 251 252 253 254 255 0 1 2 250 251] <nil>
// "ABC" <nil>
// "ABCD" <nil>
// "ABC" unexpected EOF
// "" illegal base64 data at input byte 2
// "ABC" unexpected EOF
// YWJj xYQ==
// encoding alphabet is not 64-bytes long
// encoding alphabet includes duplicate symbols
// encoding alphabet contains newline character
// padding contained in alphabet
