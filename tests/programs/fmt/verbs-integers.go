// Integer verbs with flags, widths and precisions.
package main

import "fmt"

type N int

func main() {
	for _, f := range []string{"%d", "%+d", "% d", "%5d|", "%-5d|", "%05d", "%+05d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%O", "%b", "%#b", "%c", "%q", "%U", "%#U", "%8.3d|", "%.0d|", "%-08d|", "%v", "%+v", "%#v", "%T", "%s", "%e", "%08b", "% x", "%#08x", "%+q", "%-+5d|"} {
		fmt.Printf("%-7s %+q\n", f, fmt.Sprintf(f+" "+f+" "+f, 65, -42, 0))
	}
	var u8 uint8 = 255
	var i64 int64 = -1 << 63
	var u64 uint64 = 1<<64 - 1
	var p uintptr = 0xabc
	fmt.Printf("%d %x %b %o %c %q %v\n", u8, u8, u8, u8, u8, u8, u8)
	fmt.Printf("%d %x %v %d %x %v %v %#v %x\n", i64, i64, i64, u64, u64, u64, p, p, p)
	fmt.Printf("%v %#v %T %d %x\n", N(5), N(5), N(5), N(5), N(-5))
	fmt.Printf("%*d|%-*d|%0*d|%*d|\n", 5, 1, 5, 2, 5, 3, -5, 4)
	fmt.Printf("%[2]d %[1]d %[2]*[1]d|%[1]x %d\n", 7, 4)
	fmt.Printf("%6.2f|%+.3e|%t|%v%%\n", 3.14159, 12345.678, true, 50)
	fmt.Printf("%v %v %c %U %q\n", 'x', byte('y'), 0x1F600, 0x1F600, 0x1F600)
	fmt.Printf("%#v %#v %#v %#v %#v\n", u8, i64, u64, 'a', byte(1))
	fmt.Printf("%+q|%+q|%q\n", fmt.Sprintf("%c%c", -1, 0x110000), 0x110000, '\n')
	fmt.Printf("%3c|%-3c|%03c|%5q|%-5q|\n", 'a', 'b', 'c', 'd', 'e')
	fmt.Printf("%x %X %#x % x\n", -255, -255, -255, 255)
}

// go1.26.8
// Output:
// %d      "65 -42 0"
// %+d     "+65 -42 +0"
// % d     " 65 -42  0"
// %5d|    "   65|   -42|     0|"
// %-5d|   "65   | -42  | 0    |"
// %05d    "00065 -0042 00000"
// %+05d   "+0065 -0042 +0000"
// %x      "41 -2a 0"
// %X      "41 -2A 0"
// %#x     "0x41 -0x2a 0x0"
// %#X     "0X41 -0X2A 0X0"
// %o      "101 -52 0"
// %#o     "0101 -052 0"
// %O      "0o101 -0o52 0o0"
// %b      "1000001 -101010 0"
// %#b     "0b1000001 -0b101010 0b0"
// %c      "A \ufffd \x00"
// %q      "'A' '\ufffd' '\\x00'"
// %U      "U+0041 U+FFFFFFFFFFFFFFD6 U+0000"
// %#U     "U+0041 'A' U+FFFFFFFFFFFFFFD6 U+0000"
// %8.3d|  "     065|     -042|      000|"
// %.0d|   "65| -42| |"
// %-08d|  "65      | -42     | 0       |"
// %v      "65 -42 0"
// %+v     "65 -42 0"
// %#v     "65 -42 0"
// %T      "int int int"
// %s      "%!s(int=65) %!s(int=-42) %!s(int=0)"
// %e      "%!e(int=65) %!e(int=-42) %!e(int=0)"
// %08b    "01000001 -0101010 00000000"
// % x     " 41 -2a  0"
// %#08x   "0x00000041 -0x000002a 0x00000000"
// %+q     "'A' '\\ufffd' '\\x00'"
// %-+5d|  "+65  | -42  | +0   |"
// 255 ff 11111111 377 ÿ 'ÿ' 255
// -9223372036854775808 -8000000000000000 -9223372036854775808 18446744073709551615 ffffffffffffffff 18446744073709551615 2748 0xabc abc
// 5 5 main.N 5 -5
//     1|2    |00003|4    |
// 4 7    7|7 4
//   3.14|+1.235e+04|true|50%
// 120 121 😀 U+1F600 '😀'
// 0xff -9223372036854775808 0xffffffffffffffff 97 0x1
// "\ufffd\ufffd"|'\ufffd'|'\n'
//   a|b  |00c|  'd'|'e'  |
// -ff -FF -0xff  ff
