// Arithmetic near the ends of int64 and uint64, where 53-bit floats lose digits.
package main

import "fmt"

func main() {
	var a int64 = 1 << 53
	fmt.Println(a, a+1, a+2, a-1, (a+1)*3, -(a + 1))
	var m int64 = 9007199254740993
	fmt.Println(m*1023, m/7, m%7, m<<9, m>>3, m&0xff, m|1<<60, m^m>>1)
	var max int64 = 1<<63 - 1
	var min int64 = -1 << 63
	fmt.Println(max, min, max+min, max-min, min-max, max*max, min*min, min*max)
	fmt.Println(max/2, min/2, max/-2, max%1000, min%1000, min%10, min/10)
	var u uint64 = 1<<64 - 1
	fmt.Println(u, u/3, u%10, u>>1, u*u, u-u/2, u/10000000019, u%10000000019)
	fmt.Println(int64(u), uint64(min), uint64(max)+1, int32(m), uint8(m*3), int(int8(m)))
	var k uint64 = 0x9e3779b97f4a7c15
	x := uint64(1)
	for i := 0; i < 8; i++ {
		x ^= x >> 30
		x *= k
		x += uint64(i)
	}
	fmt.Println(x, int64(x), uint32(x), x>>32)
	fmt.Println(max > 0, u > 1, min < max, uint64(max) < u, a == 9007199254740992)
	h := uint64(14695981039346656037)
	for _, c := range []byte("concurrent map writes") {
		h ^= uint64(c)
		h *= 1099511628211
	}
	fmt.Printf("%d %x %b\n", h, h, h>>60)
	fmt.Printf("%x %x %d\n", min, -255, -7/2)
}

// go1.26.8
// Output:
// 9007199254740992 9007199254740993 9007199254740994 9007199254740991 27021597764222979 -9007199254740993
// 9214364837600035839 1286742750677284 5 4611686018427388416 1125899906842624 1 1161928703861587969 13510798882111489
// 9223372036854775807 -9223372036854775808 -1 -1 1 1 0 -9223372036854775808
// 4611686018427387903 -4611686018427387904 -4611686018427387903 807 -808 -8 -922337203685477580
// 18446744073709551615 6148914691236517205 5 9223372036854775807 1 9223372036854775808 1844674403 8660737958
// -1 9223372036854775808 9223372036854775808 1 3 1
// 14267780098929613891 -4178963974779937725 4061551683 3321976423
// true true true true true
// 15815139965870120278 db7aaa01bac59d56 1101
// -8000000000000000 -ff -3
