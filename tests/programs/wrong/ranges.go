// Range over things that cannot be ranged over, and with too many variables.
package main

type T struct{}

func main() {
	var t T
	var p *[]int
	var s chan<- int
	var c chan int
	var f float64
	for range /* ERROR "cannot range over t (variable of struct type T)" */ t {
	}
	for range /* ERROR "cannot range over p (variable of type *[]int)" */ p {
	}
	for range /* ERROR "cannot range over s (variable of type chan<- int): receive from send-only channel chan<- int" */ s {
	}
	for range /* ERROR "cannot range over f (variable of type float64)" */ f {
	}
	for range /* ERROR "cannot range over nil" */ nil {
	}
	for range /* ERROR "cannot range over 1.5 (untyped float constant)" */ 1.5 {
	}
	for /* ERROR "declared and not used: a" */ a, /* ERROR "range over c (variable of type chan int) permits only one iteration variable" */ b := range c {
	}
	for /* ERROR "declared and not used: a" */ a, /* ERROR "range over 5 (untyped int constant) permits only one iteration variable" */ b := range 5 {
	}
	for /* ERROR "declared and not used: a" */ a, /* ERROR "declared and not used: b" */ b, /* ERROR "range clause permits at most two iteration variables" */ d := range []int{} {
	}
	var i string
	for /* ERROR "cannot use i (value of type int) as string value in assignment" */ i = range []int{} {
	}
	var k, v int
	for /* ERROR "cannot use k (value of type string) as int value in assignment" */ k, v = range map[string]int{} {
	}
	for k, /* ERROR "cannot use v (value of type rune) as int value in assignment" */ v = range "abc" {
	}
	for range /* ERROR "cannot range over func() {} (value of type func()): func must be func(yield func(...) bool): wrong argument count" */ func() {} {
	}
	for range /* ERROR "cannot range over func(int) {} (value of type func(int)): func must be func(yield func(...) bool): argument is not func" */ func(int) {} {
	}
	for x := range 3 {
		var /* ERROR "declared and not used: y" */ y string = /* ERROR "cannot use x (variable of type int) as string value in variable declaration" */ x
	}
	for /* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */ 1 = range []int{} {
	}
	for _, /* ERROR "range over 1 (untyped int constant) permits only one iteration variable" */ _ = range 1 {
	}
	var /* ERROR "declared and not used: u8" */ u8 uint8
	for u8 = range /* ERROR "cannot use 300 (untyped int constant) as uint8 value in range clause (overflows)" */ 300 {
	}
	_, _, _ = i, k, v
}
