// Composite literals with unknown, missing, duplicate or mixed fields.
package main

import "time"

type P struct {
	X, Y int
	z    string
}
type I interface{}

func main() {
	_ = P{1, 2}
	_ = P{1, 2, "a", 4}
	_ = P{X: 1, 2}
	_ = P{1, Y: 2}
	_ = P{W: 1}
	_ = P{X: 1, X: 2}
	_ = P{X: "a"}
	_ = P{"a", 1, "z"}
	_ = []int{0: 1, 0: 2}
	_ = []int{"a"}
	_ = []int{a: 1}
	_ = [2]int{1, 2, 3}
	_ = [2]int{5: 1}
	_ = [...]int{-1: 1}
	_ = map[string]int{1}
	_ = map[string]int{"a": 1, "a": 2}
	_ = map[string]int{1: 1}
	_ = map[string]int{"a": "b"}
	_ = I{}
	_ = int{1}
	_ = []P{{1}, {X: 1, Q: 2}}
	_ = &P{1}
	_ = []*P{{1, 2, 3}}
	_ = time.Time{1, 2}
	_ = time.Month{}
	_ = struct{ A int }{B: 1}
	var a [...]int
	_ = a
	_ = map[P]int{{1, 2, "a"}: 1, {1, 2, "a"}: 2}
	_ = [][]int{{"x"}}
	_ = []int{1.5, 2.0}
}
