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
		fmt.Println()
		for _, s := range []string{"A", "AA", "AAA", "AAAA", "A===", "AA=", "AA==", "AA=A", "AAA=", "AAA==", "AB==", "AAB=", "AA\n=\n=\n", "AA\r\nAA", "AAAA=", "AAAAA", "====", "A A=", "AA==AA==", "!AAA", "AAA!", "-_-_", "AA==x"} {
			b, err := e.DecodeString(s)
			fmt.Printf("%q %x %v; ", s, b, err)
		}
		fmt.Println()
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
