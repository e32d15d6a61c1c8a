// Array types and literals with impossible lengths.
package main

import "math"

const n = 3

var k = 2

var a [n]int
var b [ /* ERROR "invalid array length k" */ k]int
var c [ /* ERROR "invalid array length -1 (untyped int constant)" */ -1]int
var d [ /* ERROR "array length 1.5 (untyped float constant) must be integer" */ 1.5]int
var e [2.0]int
var f [ /* ERROR "array length \"a\" (untyped string constant) must be integer" */ "a"]int
var g [len(a)]int
var h [len("abc")]int
var i [math.MaxInt64]int
var j [ /* ERROR "invalid array length 1 << 70 (untyped int constant 1180591620717411303424)" */ 1 << 70]int
var l [ /* ERROR "invalid array length nil" */ nil]int
var m [ /* ERROR "array length true (untyped bool constant) must be integer" */ true]int
var o [ /* ERROR "invalid array length n - 4 (untyped int constant -1)" */ n - 4]int
var p /* ERROR "invalid use of [...] array (outside a composite literal)" */ [...]int
var q = [...]int{1, 2}
var r = [2]int{1, 2 , /* ERROR "index 2 is out of bounds (>= 2)" */ 3}
var s = [...]int{5: 1, 2 , /* ERROR "duplicate index 5 in array or slice literal" */ 5: 3}
var t = [2]int{ /* ERROR "index k must be integer constant" */ k: 1}
var u = [2]int{ /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */ -1: 1}
var w = []int{ /* ERROR "1 << 70 (untyped int constant 1180591620717411303424) overflows int" */ 1 << 70: 1}
var x = [n]int{ /* ERROR "invalid argument: index 3 out of bounds [0:3]" */ n: 1}
var y [2]int = q
var z [3]int = /* ERROR "cannot use q (variable of type [2]int) as [3]int value in variable declaration" */ q
var aa = [2][3]int{{1, 2, 3 , /* ERROR "index 3 is out of bounds (>= 3)" */ 4}}
var bb = [...] /* ERROR "invalid use of [...] array (outside a composite literal)" */ [...]int{{1}}

func main() {
	_ = q[ /* ERROR "invalid argument: index 2 out of bounds [0:2]" */ 2]
	_ = a == b
	_ = a == z
	a = /* ERROR "cannot use q (variable of type [2]int) as [3]int value in assignment" */ q
}
