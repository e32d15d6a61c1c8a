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
	fmt.Printf("%*d|%-*d|%0*d|%*d\n", 5, 1, 5, 2, 5, 3, -5, 4)
	fmt.Printf("%[2]d %[1]d %[2]*[1]d|%[1]x %d\n", 7, 4)
	fmt.Printf("%6.2f|%+.3e|%t|%v%%\n", 3.14159, 12345.678, true, 50)
	fmt.Printf("%v %v %c %U %q\n", 'x', byte('y'), 0x1F600, 0x1F600, 0x1F600)
	fmt.Printf("%#v %#v %#v %#v %#v\n", u8, i64, u64, 'a', byte(1))
	fmt.Printf("%+q|%q|%q\n", fmt.Sprintf("%c%c", -1, 0x110000), 0x110000, '\n')
	fmt.Printf("%3c|%-3c|%03c|%5q|%-5q|\n", 'a', 'b', 'c', 'd', 'e')
	fmt.Printf("%x %X %#x % x\n", -255, -255, -255, 255)
}
