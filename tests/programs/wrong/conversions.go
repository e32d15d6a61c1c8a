// Conversions that are not allowed.
package main

type A struct{ X int }
type B struct{ X int }
type C struct{ Y int }
type F func(int)

func main() {
	var i int
	var s string
	var f float64
	var p *int
	var a A
	var e interface{} = i
	var b bool
	_ = string( /* ERROR "cannot convert f (variable of type float64) to type string" */ f)
	_ = int( /* ERROR "cannot convert s (variable of type string) to type int" */ s)
	_ = int( /* ERROR "cannot convert \"5\" (untyped string constant) to type int" */ "5")
	_ = bool( /* ERROR "cannot convert i (variable of type int) to type bool" */ i)
	_ = int( /* ERROR "cannot convert b (variable of type bool) to type int" */ b)
	_ = B(a)
	_ = C( /* ERROR "cannot convert a (variable of struct type A) to type C" */ a)
	_ = (*B)(&a)
	_ = (*string)( /* ERROR "cannot convert p (variable of type *int) to type *string" */ p)
	_ = []int( /* ERROR "cannot convert s (variable of type string) to type []int" */ s)
	_ = []byte( /* ERROR "cannot convert i (variable of type int) to type []byte" */ i)
	_ = [3]int([]int{1})
	_ = [2]byte( /* ERROR "cannot convert \"ab\" (untyped string constant) to type [2]byte" */ "ab")
	_ = int( /* ERROR "cannot convert e (variable of type interface{}) to type int: need type assertion" */ e)
	_ = F( /* ERROR "cannot convert func(string) {} (value of type func(string)) to type F" */ func(string) {})
	_ = int( /* ERROR "cannot convert nil to type int" */ nil)
	_ = *int( /* ERROR "cannot convert nil to type int" */ nil)
	_ = map[string]int(nil)
	_ = /* ERROR "missing argument in conversion to int" */ int()
	_ = int(1 , /* ERROR "too many arguments in conversion to int" */ 2)
	_ = uint8( /* ERROR "constant 256 overflows uint8" */ 256)
	_ = int8(f)
	_ = complex64( /* ERROR "cannot convert i (variable of type int) to type complex64" */ i)
	_ = float64( /* ERROR "cannot convert 1i (untyped complex constant (0 + 1i)) to type float64" */ 1i)
	_ = error( /* ERROR "cannot convert \"x\" (untyped string constant) to type error" */ "x")
	_ = chan int( /* ERROR "cannot convert 5 (untyped int constant) to type chan int" */ 5)
	_ = struct{ X int }( /* ERROR "cannot convert C{} (value of struct type C) to type struct{X int}" */ C{})
	_ = []A( /* ERROR "cannot convert []B{} (value of type []B) to type []A" */ []B{})
	_ = []string( /* ERROR "cannot convert []interface{}{} (value of type []interface{}) to type []string" */ []interface{}{})
	_ = uintptr( /* ERROR "cannot convert p (variable of type *int) to type uintptr" */ p)
	_ = string( /* ERROR "cannot convert []int{…} (value of type []int) to type string" */ []int{1})
	_ = A( /* ERROR "cannot convert 1 (untyped int constant) to type A" */ 1)
	_ = rune( /* ERROR "cannot convert \"a\" (untyped string constant) to type rune" */ "a")
	_ = interface{ M() }( /* ERROR "cannot convert a (variable of struct type A) to type interface{M()}: A does not implement interface{M()} (missing method M)" */ a)
}
