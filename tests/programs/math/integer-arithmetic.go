// Division, remainder and bit operations of every integer width over a table of values.
package main

import "fmt"

func main() {
	i8s := []int8{-128, -127, -7, -1, 0, 1, 7, 127}
	var h8 uint32
	for _, a := range i8s {
		for _, b := range i8s {
			h8 = h8*31 + uint32(uint8(a+b)) + uint32(uint8(a-b))*3 + uint32(uint8(a*b))*5 + uint32(uint8(a&b))*7 + uint32(uint8(a|b))*11 + uint32(uint8(a^b))*13 + uint32(uint8(a&^b))*17
			if b != 0 {
				if a/b*b+a%b != a {
					fmt.Println("int8", a, b)
				}
				h8 = h8*31 + uint32(uint8(a/b)) + uint32(uint8(a%b))*3
			}
			h8 = h8*31 + uint32(uint8(a<<(uint8(b)%12))) + uint32(uint8(a>>(uint8(b)%12)))*3
		}
	}
	fmt.Println(h8)
	i16s := []int16{-32768, -32767, -300, -1, 0, 1, 300, 32767}
	for _, a := range i16s {
		for _, b := range i16s {
			if b != 0 && (a/b*b+a%b != a) {
				fmt.Println("int16", a, b)
			}
			h8 = h8*31 + uint32(uint16(a*b)) + uint32(uint16(a-b))
		}
	}
	i32s := []int32{-2147483648, -2147483647, -65536, -3, -1, 0, 1, 3, 65535, 2147483647}
	var h32 uint32
	for _, a := range i32s {
		for _, b := range i32s {
			h32 = h32*31 + uint32(a*b) + uint32(a+b) + uint32(a-b)
			if b != 0 {
				if a/b*b+a%b != a {
					fmt.Println("int32", a, b)
				}
				h32 = h32*31 + uint32(a/b)*3 + uint32(a%b)
			}
			h32 ^= uint32(a<<(uint32(b)%40)) + uint32(a>>(uint32(b)%40))
		}
	}
	fmt.Println(h8, h32)
	i64s := []int64{-1 << 63, -1<<63 + 1, -1 << 53, -4294967297, -3, -1, 0, 1, 3, 4294967295, 1<<53 + 1, 1<<63 - 1}
	var h64 uint64
	for _, a := range i64s {
		for _, b := range i64s {
			h64 = h64*31 + uint64(a*b) + uint64(a+b)*3 + uint64(a-b)*5 + uint64(a&b)*7 + uint64(a|b)*11 + uint64(a^b)*13 + uint64(a&^b)*17
			if b != 0 {
				if a/b*b+a%b != a {
					fmt.Println("int64", a, b)
				}
				h64 = h64*31 + uint64(a/b)*3 + uint64(a%b)
			}
			h64 ^= uint64(a<<(uint64(b)%70)) + uint64(a>>(uint64(b)%70))
			if (a < b) != (a-b < 0) && (a < 0) == (b < 0) {
				fmt.Println("compare", a, b)
			}
		}
	}
	u64s := []uint64{0, 1, 2, 10, 4294967296, 1<<53 - 1, 1 << 63, 1<<64 - 2, 1<<64 - 1}
	for _, a := range u64s {
		for _, b := range u64s {
			h64 = h64*31 + a*b + (a+b)*3 + (a-b)*5 + (a&b)*7 + (a|b)*11 + (a^b)*13
			if b != 0 {
				h64 = h64*31 + a/b*3 + a%b
			}
			h64 ^= a<<(b%70) + a>>(b%70)
		}
	}
	fmt.Println(h64)
	for _, a := range []uint32{0, 1, 65535, 65536, 1<<31 - 1, 1 << 31, 1<<32 - 1} {
		for _, b := range []uint32{1, 3, 65537, 1 << 31, 1<<32 - 1} {
			h32 = h32*31 + a*b + a/b + a%b + (a - b)
		}
	}
	fmt.Println(h32, -7/2, -7%2, 7/-2, 7%-2, -7>>1, -1>>10, i8s[0]/i8s[3])
}

// go1.26.8
// Output:
// 2302466725
// 1500096165 2987863366
// 3274147064946186478
// 338768104 -3 -1 -3 1 -4 -1 -128
