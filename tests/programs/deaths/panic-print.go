// Builtin print and println write to standard error in their own formats.
package main

func main() {
	println(1, -2, "s", true, 'a', 3.5, nil == interface{}(nil))
	print("a", 1, "b", 2.5, "\n")
	println(float32(0.1), 1e100, 1/3.0, -0.0, 2i)
	println(uint8(255), int64(-1<<63), uint64(1<<64-1), uintptr(7))
	println()
	println("end")
	var err error
	println(err == nil, len("abc"))
}

// go1.26.8
// Stderr:
// 1 -2 s true 97 3.5 true
// a1b2.5
// 0.1 1e+100 0.3333333333333333 0 (0+2i)
// 255 -9223372036854775808 18446744073709551615 7
//
// end
// true 3
