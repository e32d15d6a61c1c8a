// crypto/sha256, sha1 and md5, encoding/binary, html.EscapeString, path through hash.Hash.
package main

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"html"
	"io"
	"math"
	"strings"
)

type header struct {
	Magic [4]byte
	Ver   uint16
	_     [2]byte
	Off   int32
	F     float32
	OK    bool
	C     complex64
	Sub   struct{ A, B int8 }
}

func main() {
	for _, n := range []int{0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 128, 1000} {
		s := []byte(strings.Repeat("abcdefghij", n/10+1)[:n])
		fmt.Printf("%d %x\n %x\n %x %x\n", n, sha256.Sum256(s), sha256.Sum224(s), sha1.Sum(s), md5.Sum(s))
	}
	for _, h := range []hash.Hash{sha256.New(), sha256.New224(), sha1.New(), md5.New()} {
		io.WriteString(h, "The quick brown fox ")
		half := h.Sum(nil)
		for _, c := range "jumps over the lazy dog" {
			h.Write([]byte(string(c)))
		}
		fmt.Printf("%x %x %d %d\n", half[:4], h.Sum([]byte{0xff}), h.Size(), h.BlockSize())
		h.Reset()
		fmt.Printf("%x\n", h.Sum(nil))
	}

	var buf bytes.Buffer
	in := header{[4]byte{'M', 'A', 'P', '!'}, 0x1234, [2]byte{}, -2, 1.5, true, complex(1, -2), struct{ A, B int8 }{-1, 127}}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		buf.Reset()
		fmt.Println(order, binary.Write(&buf, order, &in), binary.Size(in))
		fmt.Printf("%x\n", buf.Bytes())
		var out header
		fmt.Println(binary.Read(&buf, order, &out), out == in)
	}
	fmt.Printf("%#v\n", binary.BigEndian)
	fmt.Println(binary.Read(strings.NewReader("abc"), binary.BigEndian, &in), binary.Read(strings.NewReader(""), binary.BigEndian, &in))
	fmt.Println(binary.Write(&buf, binary.BigEndian, 5), binary.Read(&buf, binary.BigEndian, in), binary.Size("x"), binary.Size([]int16{1, 2}), binary.Write(&buf, binary.BigEndian, map[int]int{}))
	nums := make([]uint16, 2)
	fmt.Println(binary.Read(bytes.NewReader([]byte{1, 2, 3, 4}), binary.BigEndian, nums), nums)
	fmt.Println(binary.Append(nil, binary.BigEndian, []int32{1, -1}))
	fmt.Println(binary.Encode(make([]byte, 1), binary.BigEndian, int32(1)))
	fmt.Println(binary.Decode([]byte{0, 0, 1, 0, 9}, binary.BigEndian, new(int32)))
	b := make([]byte, 8)
	binary.BigEndian.PutUint32(b, 0xdeadbeef)
	binary.LittleEndian.PutUint16(b[4:], 0xcafe)
	fmt.Printf("%x %x %x %x\n", b, binary.BigEndian.Uint64(b), binary.LittleEndian.Uint32(b), binary.BigEndian.AppendUint16(binary.LittleEndian.AppendUint64(nil, 1), 2))
	for _, x := range []int64{0, 1, -1, 63, -64, 64, 300, math.MaxInt64, math.MinInt64} {
		v := binary.AppendVarint(nil, x)
		u := binary.AppendUvarint(nil, uint64(x))
		y, n := binary.Varint(v)
		z, m := binary.Uvarint(u)
		r, err := binary.ReadVarint(bytes.NewReader(v))
		fmt.Printf("%x %x %d %d %d %d %d %v\n", v, u, y, n, z, m, r, err)
	}
	fmt.Println(binary.PutUvarint(b, 1000), binary.PutVarint(b, -1000), b)
	fmt.Println(binary.Uvarint([]byte{0x80}))
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0xff}, 11)))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11))))
	fmt.Println(binary.ReadUvarint(bytes.NewReader([]byte{0xff})))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(nil)))
	fmt.Println(html.EscapeString(`<a href="x">'q' & b</a>`))
}

// go1.26.8
// Output:
// 0 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
//  d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
//  da39a3ee5e6b4b0d3255bfef95601890afd80709 d41d8cd98f00b204e9800998ecf8427e
// 1 ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
//  abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5
//  86f7e437faa5a7fce15d1ddcb9eaeaea377667b8 0cc175b9c0f1b6a831c399e269772661
// 3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
//  23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7
//  a9993e364706816aba3e25717850c26c9cd0d89d 900150983cd24fb0d6963f7d28e17f72
// 55 4406b9931051072b50b3245d51f9f57baf7b39acf85b1cce452ec6c81d2a384f
//  1c052b84395705b48567642993cd00dc6d1dd3db2251ef71cedbef4f
//  f6b1f9e15c31d84547c820ad545e22a7851516d5 33fe4bf95507ce121210433ced6821eb
// 56 bfcf8730342196aeae0adaed61dabec7e8261428b5220ae5f3d1a9fa9621cd12
//  07d1f9493c5b042e2c75cb24910238d0d1e13cb63f8c1e35bde39021
//  65804bf47c78d6b9d9c9da1031cffac265e89c7e 78e8d6e3c21dc3d68cf8c361faaeaf51
// 63 4cdd0f4b4d356151ccf3d9e7909b91aeddb233ef5e1fb0a83369c81677aa1d6c
//  151426aacb94af866fb9d07ea4fab293713c2fb5cf0a910612f7dd17
//  9283b6c4fc6a50651b7c8ffe5e77812db2f5999f 4f739960a0f8ef4bfbe8d6ec5d1a0bbe
// 64 2a94c28f8bed8b9015dbfd25bb5ebde8bf5a38e88d18e287c4050a07f3367527
//  54d7263998d269a6757a4cd9e01e7c559c4e8e0934921f105a24c814
//  7b16ac431221ad01068b8870b2a204ce5eb7683d f18945eb18af1fc5765c1de6d76ad167
// 65 55172f2b9cf2db2183968f14ca0fe3eb64567d88a7f8be7f5ce5a3b60335151b
//  a418ef8aa775c6912135b5851e6db919e583701340dfa30789d1fc77
//  9e9e7c1b2ce0720f658de7bade89fc1e3a80cf35 4e39df1b8d2e568d4cbe8334a2b350e9
// 119 2cf6d6bcf35eba96d4d10d2aef3758a8d94a617e884681d74e5be766bdf98fbe
//  77a6c9100d7f3f1acef3834e32a8c2ff21c62f46aec2110a6bf15959
//  579f8a22220abe6dd85062295792d6b439bca027 d20d86251f6cc0b78c76bf411121b563
// 120 dbfede189a826c8621e49ef635f526446292949b570131e1826222decdf75639
//  488b5e7c7301fc6ac16b6fa52dce20124224f576f144f9dd281489bf
//  170d439968a3e907c12bf66a424fe2321e756fde 2519b4ef63e03a62e0468c93b3cb0bfa
// 128 3f2f521dfa98b748c5e79412be9cfc8b701ca36a51b44ea793d3d6f452e6f054
//  a5b45e7dc410956aeab6ccdb842fe551d4c1806605daf7495bb6e195
//  ac1875ed95586a9b7bf898ad7893dab64dbd63d1 d4fc182ce23d05c9849fb9f4379325c0
// 1000 c49bba59ccc72847b869b364a909a52606e91412eccdc570032df23b181fdfa9
//  934867b0f655cb09cd350ce94a307a02f70ae79a7f21a928c8a87503
//  137b5a5d8222e4bbbe31b64076d83fcd4979259c 33ef314bbf752a16bcc48256b4b89e8e
// b29d66e5 ffd7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592 32 64
// e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
// 3315f554 ff730e109bd7a8a32b1cb9d9a09aa2325d2430587ddbc0c38bad911525 28 64
// d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
// 3e3436a0 ff2fd4e1c67a2d28fced849ee1bb76e7391b93eb12 20 64
// da39a3ee5e6b4b0d3255bfef95601890afd80709
// c4314972 ff9e107d9d372bb6826bd81d3542a419d6 16 64
// d41d8cd98f00b204e9800998ecf8427e
// LittleEndian <nil> 27
// 4d41502134120000feffffff0000c03f010000803f000000c0ff7f
// <nil> true
// BigEndian <nil> 27
// 4d41502112340000fffffffe3fc00000013f800000c0000000ff7f
// <nil> true
// NativeEndian <nil> 27
// 4d41502134120000feffffff0000c03f010000803f000000c0ff7f
// <nil> true
// binary.BigEndian
// unexpected EOF EOF
// binary.Write: some values are not fixed-sized in type int binary.Read: invalid type main.header -1 4 binary.Write: some values are not fixed-sized in type map[int]int
// <nil> [258 772]
// [0 0 0 1 255 255 255 255] <nil>
// 0 buffer too small
// 4 <nil>
// deadbeeffeca0000 deadbeeffeca0000 efbeadde 01000000000000000002
// 00 00 0 1 0 1 0 <nil>
// 02 01 1 1 1 1 1 <nil>
// 01 ffffffffffffffffff01 -1 1 18446744073709551615 10 -1 <nil>
// 7e 3f 63 1 63 1 63 <nil>
// 7f c0ffffffffffffffff01 -64 1 18446744073709551552 10 -64 <nil>
// 8001 40 64 2 64 1 64 <nil>
// d804 ac02 300 2 300 2 300 <nil>
// feffffffffffffffff01 ffffffffffffffff7f 9223372036854775807 10 9223372036854775807 9 9223372036854775807 <nil>
// ffffffffffffffffff01 80808080808080808001 -9223372036854775808 10 9223372036854775808 10 -9223372036854775808 <nil>
// 2 2 [207 15 190 239 254 202 0 0]
// 0 0
// 0 -11
// 18446744073709551615 binary: varint overflows a 64-bit integer
// 127 unexpected EOF
// 0 EOF
// &lt;a href=&#34;x&#34;&gt;&#39;q&#39; &amp; b&lt;/a&gt;
