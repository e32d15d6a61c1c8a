// Untyped constants are exact: huge intermediates, rational floats, default types.
package main

import "fmt"

const (
	huge  = 1 << 100
	third = 1.0 / 3
	big   = huge * huge
	mask  = ^uint32(0)
	kib   = 1 << 10
)

func main() {
	fmt.Println(huge>>98, big>>199, huge/(huge>>3))
	fmt.Println(third*3 == 1, 0.1+0.2 == 0.3, 1.0/10+2.0/10)
	a, b := 0.1, 0.2
	fmt.Println(a+b == 0.3, a+b)
	fmt.Println(mask, mask>>31, -5/3, -5%3, 5/-3, 5%-3)
	fmt.Println(7/2, 7/2.0, 7.0/2, 1/2*3.0, 3.0*1/2)
	fmt.Printf("%T %T %T %T %T\n", 1, 1.0, 'a', 1i, "s")
	fmt.Printf("%T %T %T\n", 'a'+1, 'a'+1.0, 1+1i)
	var f float32 = 1 << 24
	fmt.Println(f+1 == f, kib*kib, 'a'*2, 'z'-'a')
	var r rune = 'x' - 'a' + 'A'
	fmt.Println(r, string(r), 1e3 == 1000, 0x1p-2, 0b1011, 0o17, 1_000_000)
	var i8 int8 = -128
	var u = uint8(255)
	fmt.Println(i8, u, int64(5.0), uint(1e2), len("constant")*2)
	const c = len([10]int{})
	var arr [c * 2]bool
	fmt.Println(len(arr), 15&^6, 6^3, -1>>1, ^5)
	const s = "go" + "lang"
	fmt.Println(s[2:4], s < "gp", len(s))
}

// go1.26.8
// Output:
// 4 2 8
// true true 0.3
// false 0.30000000000000004
// 4294967295 1 -1 -2 -1 2
// 3 3.5 3.5 0 1.5
// int float64 int32 complex128 string
// int32 float64 complex128
// true 1048576 194 25
// 88 X true 0.25 11 15 1000000
// -128 255 5 100 16
// 20 9 5 -1 -6
// la true 6
