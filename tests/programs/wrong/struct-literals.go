// Composite literals with unknown, missing, duplicate or mixed fields.
package main

import "time"

type P struct {
	X, Y int
	z    string
}
type I interface{}

func main() {
	_ = P{1, 2 /* ERROR "too few values in struct literal of type P" */ }
	_ = P{1, 2, "a" , /* ERROR "too many values in struct literal of type P" */ 4}
	_ = P{X: 1 , /* ERROR "mixture of field:value and value elements in struct literal" */ 2}
	_ = P{1 , /* ERROR "mixture of field:value and value elements in struct literal" */ Y: 2 /* ERROR "too few values in struct literal of type P" */ }
	_ = P{ /* ERROR "unknown field W in struct literal of type P" */ W: 1}
	_ = P{X: 1 , /* ERROR "duplicate field name X in struct literal" */ X: 2}
	_ = P{X: /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */ "a"}
	_ = P{ /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */ "a", 1, "z"}
	_ = []int{0: 1 , /* ERROR "duplicate index 0 in array or slice literal" */ 0: 2}
	_ = []int{ /* ERROR "cannot use \"a\" (untyped string constant) as int value in array or slice literal" */ "a"}
	_ = []int{ /* ERROR "undefined: a" */ a: 1}
	_ = [2]int{1, 2 , /* ERROR "index 2 is out of bounds (>= 2)" */ 3}
	_ = [2]int{ /* ERROR "invalid argument: index 5 out of bounds [0:2]" */ 5: 1}
	_ = [...]int{ /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */ -1: 1}
	_ = map[string]int{ /* ERROR "missing key in map literal" */ 1}
	_ = map[string]int{"a": 1 , /* ERROR "duplicate key \"a\" in map literal" */ "a": 2}
	_ = map[string]int{ /* ERROR "cannot use 1 (untyped int constant) as string value in map literal" */ 1: 1}
	_ = map[string]int{"a": /* ERROR "cannot use \"b\" (untyped string constant) as int value in map literal" */ "b"}
	_ = /* ERROR "invalid composite literal type I" */ I{}
	_ = /* ERROR "invalid composite literal type int" */ int{1}
	_ = []P{{1 /* ERROR "too few values in struct literal of type P" */ }, {X: 1 , /* ERROR "unknown field Q in struct literal of type P" */ Q: 2}}
	_ = &P{1 /* ERROR "too few values in struct literal of type P" */ }
	_ = []*P{{1, 2 , /* ERROR "cannot use 3 (untyped int constant) as string value in struct literal" */ 3}}
	_ = time.Time{ /* ERROR "cannot refer to unexported field wall in struct literal of type time.Time" */ wall: 1}
	_ = /* ERROR "invalid composite literal type time.Month" */ time.Month{}
	_ = struct{ A int }{ /* ERROR "unknown field B in struct literal of type struct{A int}" */ B: 1}
	var a /* ERROR "invalid use of [...] array (outside a composite literal)" */ [...]int
	_ = a
	_ = map[P]int{{1, 2, "a"}: 1, {1, 2, "a"}: 2}
	_ = [][]int{{ /* ERROR "cannot use \"x\" (untyped string constant) as int value in array or slice literal" */ "x"}}
	_ = []int{ /* ERROR "cannot use 1.5 (untyped float constant) as int value in array or slice literal (truncated)" */ 1.5, 2.0}
}
