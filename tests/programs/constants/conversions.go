// Numeric conversions: truncation, sign extension, floats to ints, ints to floats.
package main

import "fmt"

type Celsius float64

func main() {
	big := 0x123456789abcdef
	fmt.Println(int8(big), int16(big), int32(big), uint8(big), uint16(big), uint32(big))
	neg := -2
	fmt.Println(uint8(neg), uint16(neg), uint32(neg), uint64(neg), uint(neg))
	var i8 int8 = -1
	fmt.Println(uint16(i8), uint32(uint8(i8)), int64(i8), rune(i8))
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f), int64(f*1e15), int32(-f/4))
	fmt.Println(float32(0.1), float64(float32(0.1)), float32(16777217), float64(9007199254740993))
	m := int64(9223372036854775807)
	fmt.Println(float64(m), float32(m), float64(uint64(1<<63)+1025))
	c := Celsius(36.6)
	fmt.Println(float64(c)*2, int(c), c+0.4)
	var u8 uint8 = 250
	u8 += 10
	fmt.Println(u8, u8-5, int(u8)-5, uint8(int(u8)-5))
	fmt.Println(string(rune(65)), string(rune(0x4e16)), []byte("é"), []rune("é世"), string([]rune{104, 105}))
	x := 255
	var b byte = byte(x + 1)
	fmt.Println(b, 5.0/2, 5/2, float64(5)/2, float64(5/2))
}

// go1.26.8
// Output:
// -17 -12817 -1985229329 239 52719 2309737967
// 254 65534 4294967294 18446744073709551614 18446744073709551614
// 65535 255 -1 -1
// 3 -3 3 3990000000000000 0
// 0.1 0.10000000149011612 1.6777216e+07 9.007199254740992e+15
// 9.223372036854776e+18 9.223372e+18 9.223372036854778e+18
// 73.2 36 37
// 4 255 -1 255
// A 世 [195 169] [233 19990] hi
// 0 2.5 2 2.5 2
