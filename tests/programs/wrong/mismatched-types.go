// Operands of different types, and operators that a type does not have.
package main

type A int
type B int

func main() {
	var i int = 1
	var f float64 = 2
	var s string = "s"
	var a A = 1
	var b B = 2
	var u8 uint8
	var p *int
	var e interface{}
	_ = /* ERROR "invalid operation: i + f (mismatched types int and float64)" */ i + f
	_ = /* ERROR "invalid operation: s + i (mismatched types string and int)" */ s + i
	_ = /* ERROR "invalid operation: a + b (mismatched types A and B)" */ a + b
	_ = /* ERROR "invalid operation: i + \"x\" (mismatched types int and untyped string)" */ i + "x"
	_ = /* ERROR "invalid operation: s * 2 (mismatched types string and untyped int)" */ s * 2
	_ = /* ERROR "invalid operation: operator - not defined on s (variable of type string)" */ s - s
	_ = ! /* ERROR "invalid operation: operator ! not defined on i (variable of type int)" */ i
	_ = - /* ERROR "invalid operation: operator - not defined on s (variable of type string)" */ s
	_ = /* ERROR "invalid operation: operator % not defined on f (variable of type float64)" */ f % f
	_ = /* ERROR "invalid operation: operator & not defined on f (variable of type float64)" */ f & 1
	_ = /* ERROR "invalid operation: i && true (mismatched types int and untyped bool)" */ i && true
	_ = u8 + /* ERROR "256 (untyped int constant) overflows uint8" */ 256
	_ = /* ERROR "invalid operation: p + 1 (mismatched types *int and untyped int)" */ p + 1
	_ = /* ERROR "invalid operation: operator + not defined on e (variable of type interface{})" */ e + e
	_ = ^ /* ERROR "invalid operation: operator ^ not defined on f (variable of type float64)" */ f
	_ = * /* ERROR "invalid operation: cannot indirect i (variable of type int)" */ i
	_ = & /* ERROR "invalid operation: cannot take address of 1 (untyped int constant)" */ 1
	_ = i == /* ERROR "invalid operation: i == s (mismatched types int and string)" */ s
	_ = a == /* ERROR "1.5 (untyped float constant) truncated to int" */ 1.5
	_ = i << /* ERROR "invalid operation: shift count f (variable of type float64) must be integer" */ f
	_ = 1 << /* ERROR "2.5 (untyped float constant) truncated to uint" */ 2.5
	_ = i << /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */ -1
	_ = <- /* ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)" */ i
}
