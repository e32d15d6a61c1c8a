// Constants that do not fit their type, and constant arithmetic that cannot be done.
package main

const big = 1 << 100

func main() {
	var /* ERROR "declared and not used: i8" */ i8 int8 = /* ERROR "cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)" */ 128
	var /* ERROR "declared and not used: u8" */ u8 uint8 = /* ERROR "cannot use -1 (untyped int constant) as uint8 value in variable declaration (overflows)" */ -1
	var /* ERROR "declared and not used: u" */ u uint = /* ERROR "cannot use -5 (untyped int constant) as uint value in variable declaration (overflows)" */ -5
	var i int = /* ERROR "cannot use 1 << 63 (untyped int constant 9223372036854775808) as int value in variable declaration (overflows)" */ 1 << 63
	var /* ERROR "declared and not used: f" */ f float32 = /* ERROR "cannot use 1e39 (untyped float constant 1e+39) as float32 value in variable declaration (overflows)" */ 1e39
	var /* ERROR "declared and not used: b" */ b byte = /* ERROR "cannot use 'ā' (untyped rune constant 257) as byte value in variable declaration (overflows)" */ 'ā'
	i8 = /* ERROR "cannot use 1.5 (untyped float constant) as int8 value in assignment (truncated)" */ 1.5
	i8 = /* ERROR "cannot use -129 (untyped int constant) as int8 value in assignment (overflows)" */ -129
	_ = int8( /* ERROR "constant 300 overflows int8" */ 300)
	_ = uint( /* ERROR "constant -1 overflows uint" */ -1)
	_ = int( /* ERROR "cannot convert 1.5 (untyped float constant) to type int" */ 1.5)
	_ = string( /* ERROR "cannot convert 1.5 (untyped float constant) to type string" */ 1.5)
	_ = /* ERROR "cannot use big (untyped int constant 1267650600228229401496703205376) as int value in assignment to _ identifier (overflows)" */ big
	i = /* ERROR "cannot use big (untyped int constant 1267650600228229401496703205376) as int value in assignment (overflows)" */ big
	_ = 1 / /* ERROR "invalid operation: division by zero" */ 0
	_ = 1.0 / /* ERROR "invalid operation: division by zero" */ 0.0
	_ = 1 % /* ERROR "invalid operation: division by zero" */ 0
	i = i / /* ERROR "invalid operation: division by zero" */ 0
	_ = /* ERROR "invalid operation: operator % not defined on 5.5 (untyped float constant)" */ 5.5 % 2
	_ = /* ERROR "uint8(1) << 8 (constant 256 of type uint8) overflows uint8" */ uint8(1) << 8
	_ = /* ERROR "int32(1) << 31 (constant 2147483648 of type int32) overflows int32" */ int32(1) << 31
	_ = /* ERROR "^uint8(0) + 1 (constant 256 of type uint8) overflows uint8" */ ^uint8(0) + 1
	_ = /* ERROR "invalid operation: len(\"abc\") - 4 + uint8(1) (mismatched types int and uint8)" */ len("abc") - 4 + uint8(1)
	_ = [ /* ERROR "invalid array length big (untyped int constant 1267650600228229401496703205376)" */ big]int{}
	_ = [ /* ERROR "invalid array length -1 (untyped int constant)" */ -1]int{}
	_ = [ /* ERROR "array length 2.5 (untyped float constant) must be integer" */ 2.5]int{}
	_ = "s"[ /* ERROR "invalid argument: index 5 out of bounds [0:1]" */ 5]
	_ = [3]int{}[ /* ERROR "invalid argument: index 3 out of bounds [0:3]" */ 3]
	_ = [3]int{}[ /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */ -1]
	_ = []int{1}[ /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */ -1]
	_ = "abc"[2: /* ERROR "invalid slice indices: 1 < 2" */ 1]
	_ = /* ERROR "invalid operation: shifted operand float32(1) (constant 1 of type float32) must be integer" */ float32(1) << 2
	i8, u8, u, f, b = 0, 0, 0, 0, 0
	var c complex64 = /* ERROR "cannot use \"x\" (untyped string constant) as complex64 value in variable declaration" */ "x"
	_ = c
}
