// Sscan, Sscanf and Sscanln with simple operands.
package main

import "fmt"

func main() {
	var a, b int
	var s, t string
	var f float64
	var ok bool
	n, err := fmt.Sscan("10 20\nword 2.5 true", &a, &b, &s, &f, &ok)
	fmt.Println(n, err, a, b, s, f, ok)
	n, err = fmt.Sscan("5 x", &a, &b)
	fmt.Println(n, err, a)
	n, err = fmt.Sscanf("key=value:7", "key=%5s:%d", &s, &a)
	fmt.Println(n, err, s, a)
	n, err = fmt.Sscanf("0x1f 077 101", "%v %o %b", &a, &b, &n)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscanln("one two", &s, &t)
	fmt.Println(n, err, s, t)
	n, err = fmt.Sscanln("one", &s, &t)
	fmt.Println(n, err)
	var r rune
	n, err = fmt.Sscanf("é9", "%c%d", &r, &a)
	fmt.Println(n, err, string(r), a)
	n, err = fmt.Sscan("", &a)
	fmt.Println(n, err)
	var u uint8
	n, err = fmt.Sscan("300", &u)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("12ab", "%2d%s", &a, &s)
	fmt.Println(n, err, a, s)
	n, err = fmt.Sscanf("x", "%d", &a)
	fmt.Println(n, err)
}

// go1.26.8
// Output:
// 5 <nil> 10 20 word 2.5 true
// 1 expected integer 5
// 2 <nil> value 7
// 3 <nil> 31 63
// 2 <nil> one two
// 1 EOF
// 2 <nil> é 9
// 0 EOF
// 0 unsigned integer overflow on token 300
// 2 <nil> 12 ab
// 0 expected integer
