// Every literal form of integers, floats, runes and strings.
package main

import "fmt"

func main() {
	fmt.Println(0, 017, 0o17, 0o17, 0x1F, 0x1f, 0b101, 0b11, 1_2_3, 0x_ff, 0_7)
	fmt.Println(1., .5, 1e3, 1e-2, 0x1p4, 0x1.8p1, 0x.8p3, 1_0.2_5, 0e0, 08.5, 09e1)
	fmt.Println('a', '\n', '\x41', '\101', '\u00e9', '\U0001F600', '\'', '"', '\\', '世')
	fmt.Println("\a\b\f\v" == "\x07\x08\x0c\x0b", "\t|\"|\\|\101|\x41|\u4e16|\U00004e16")
	fmt.Println(`raw \n "quoted"`, `two
lines`, len(`\`))
	fmt.Println(len("\xff\xfe"), len("é"), len("\u00e9"), "\xe4\xb8\x96" == "世")
	fmt.Println(1i*1i, 0x10i, 1.5i, 12i, 'a'+0i)
	fmt.Printf("%q %+q %x\n", "\x00\u2028\ufeff\u00ad", "世\U0001F600", "\u0000")
}

// go1.26.8
// Output:
// 0 15 15 15 31 31 5 3 123 255 7
// 1 0.5 1000 0.01 16 3 4 10.25 0 8.5 90
// 97 10 65 65 233 128512 39 34 92 19990
// true 	|"|\|A|A|世|世
// raw \n "quoted" two
// lines 1
// 2 2 2 true
// (-1+0i) (0+16i) (0+1.5i) (0+12i) (97+0i)
// "\x00\u2028\ufeff\u00ad" "\u4e16\U0001f600" 00
