// Compound assignments with operands that do not fit.
package main

func main() {
	var i int
	var u uint8
	var f float64
	var s string
	var b bool
	var p *int
	i += /* ERROR "1.5 (untyped float constant) truncated to int" */ 1.5
	/* ERROR "invalid operation: i += \"a\" (mismatched types int and untyped string)" */ i += "a"
	/* ERROR "invalid operation: i += f (mismatched types int and float64)" */ i += f
	u += /* ERROR "256 (untyped int constant) overflows uint8" */ 256
	u -= /* ERROR "-1 (untyped int constant) overflows uint8" */ -1
	u <<= /* ERROR "1.5 (untyped float constant) truncated to uint" */ 1.5
	u <<= /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */ -1
	/* ERROR "invalid operation: operator % not defined on f (variable of type float64)" */ f %= 2
	/* ERROR "invalid operation: shifted operand f (variable of type float64) must be integer" */ f <<= 1
	/* ERROR "invalid operation: s += 1 (mismatched types string and untyped int)" */ s += 1
	/* ERROR "invalid operation: s += 'a' (mismatched types string and untyped rune)" */ s += 'a'
	/* ERROR "invalid operation: operator - not defined on s (variable of type string)" */ s -= "a"
	/* ERROR "invalid operation: operator + not defined on b (variable of type bool)" */ b += true
	/* ERROR "invalid operation: p += 1 (mismatched types *int and untyped int)" */ p += 1
	/* ERROR "invalid operation: s++ (non-numeric type string)" */ s++
	/* ERROR "invalid operation: b-- (non-numeric type bool)" */ b--
	/* ERROR "invalid operation: p++ (non-numeric type *int)" */ p++
	i /= /* ERROR "invalid operation: division by zero" */ 0
	f /= 0
	i %= /* ERROR "invalid operation: division by zero" */ 0
	/* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */ 1 += 1
	i = + /* ERROR "invalid operation: operator + not defined on s (variable of type string)" */ s
	i = - /* ERROR "invalid operation: operator - not defined on b (variable of type bool)" */ b
	f++
}
