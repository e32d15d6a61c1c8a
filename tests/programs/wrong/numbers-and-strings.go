// Shifts of untyped constants, string arithmetic, mixed constant kinds.
package main

func main() {
	n := 3
	var f float64 = /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ 1 << n
	var g = /* ERROR "invalid operation: shifted operand 1.5 (untyped float constant) must be integer" */ 1.5 << 1
	var h = /* ERROR "invalid operation: shifted operand 1.0 (type float64) must be integer" */ 1.0 << n
	var s string = /* ERROR "cannot use 1 << n (untyped int value) as string value in variable declaration" */ 1 << n
	_ = /* ERROR "invalid operation: \"a\" + 'b' (mismatched types untyped string and untyped rune)" */ "a" + 'b'
	_ = /* ERROR "invalid operation: \"a\" + 1 (mismatched types untyped string and untyped int)" */ "a" + 1
	_ = /* ERROR "invalid operation: 'a' + \"b\" (mismatched types untyped rune and untyped string)" */ 'a' + "b"
	_ = /* ERROR "invalid operation: 1 + nil (mismatched types untyped int and untyped nil)" */ 1 + nil
	_ = /* ERROR "invalid operation: \"a\" * 2 (mismatched types untyped string and untyped int)" */ "a" * 2
	_ = /* ERROR "invalid operation: operator && not defined on \"a\" (untyped string constant)" */ "a" && "b"
	_ = ! /* ERROR "invalid operation: operator ! not defined on 1 (untyped int constant)" */ 1
	_ = - /* ERROR "invalid operation: operator - not defined on \"a\" (untyped string constant)" */ "a"
	_ = ^ /* ERROR "invalid operation: operator ^ not defined on 1.5 (untyped float constant)" */ 1.5
	_ = /* ERROR "invalid operation: operator % not defined on 1.5 (untyped float constant)" */ 1.5 % 2
	_ = /* ERROR "invalid operation: operator | not defined on 1 (untyped float constant)" */ 1 | 2.5
	_ = /* ERROR "invalid operation: 1 &^ \"a\" (mismatched types untyped int and untyped string)" */ 1 &^ "a"
	_ = /* ERROR "invalid operation: operator + not defined on true (untyped bool constant)" */ true + false
	_ = true == /* ERROR "invalid operation: true == 1 (mismatched types untyped bool and untyped int)" */ 1
	_ = n << /* ERROR "1.5 (untyped float constant) truncated to uint" */ 1.5
	_ = n << /* ERROR "cannot convert \"a\" (untyped string constant) to type uint" */ "a"
	_ = uint8(n) << 8 << /* ERROR "invalid operation: negative shift count -3 (untyped int constant)" */ -3
	var i int = 1.0
	var j int = /* ERROR "cannot use 1.1 (untyped float constant) as int value in variable declaration (truncated)" */ 1.1
	var k rune = /* ERROR "cannot use \"a\" (untyped string constant) as rune value in variable declaration" */ "a"
	var l byte = 'é'
	var m byte = /* ERROR "cannot use '世' (untyped rune constant 19990) as byte value in variable declaration (overflows)" */ '世'
	var o string = /* ERROR "cannot use 'a' (untyped rune constant 97) as string value in variable declaration" */ 'a'
	var p bool = /* ERROR "cannot use 0 (untyped int constant) as bool value in variable declaration" */ 0
	var q complex128 = /* ERROR "cannot use \"i\" (untyped string constant) as complex128 value in variable declaration" */ "i"
	var r float32 = /* ERROR "cannot use 1e39 (untyped float constant 1e+39) as float32 value in variable declaration (overflows)" */ 1e39
	_ = 1 /* ERROR "constant shift overflow" */ << 600
	if /* ERROR "non-boolean condition in if statement" */ n {
	}
	for /* ERROR "non-boolean condition in for statement" */ n {
	}
	if /* ERROR "non-boolean condition in if statement" */ "a" {
	}
	if /* ERROR "non-boolean condition in if statement" */ nil {
	}
	_, _, _, _, _, _, _, _, _, _, _, _, _ = f, g, h, s, i, j, k, l, m, o, p, q, r
}
