// Generic functions and types of other packages, used where they do not fit.
package main

import (
	"iter"
	"slices"
)

func id[T any](x T) T { return x }

func main() {
	var f func([]int) string = slices/* ERROR "S (type []int) does not satisfy ~[]E" */ .Max
	var g func(int) = slices/* ERROR "type func(int) of g does not match func(s S, v E) int (cannot infer S and E)" */ .Index
	var h func(int) string = /* ERROR "inferred type func(x int) int for func(x T) T does not match type func(int) string of h" */ id
	var i func(string) = slices.Max/* ERROR "type func(string) of i does not match func(x []int) E" */ [[]int]
	j := /* ERROR "cannot use generic function slices.Max without instantiation" */ slices.Max
	f = slices/* ERROR "S (type []int) does not satisfy ~[]E" */ .Min
	func(func(int) string) {}/* ERROR "in call to func(func(int) string) {}, S (type int) does not satisfy ~[]E" */ (slices.Max)
	slices.Sort[int]/* ERROR "in call to slices.Sort[int], S (type int) does not satisfy ~[]E" */ (5)
	_ = slices.Index[[]int, int, /* ERROR "got 3 type arguments but want 2" */ int]
	slices.Contains([]int{}, /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to slices.Contains" */ "a")
	slices.SortFunc([]int{}, /* ERROR "in call to slices.SortFunc, type func[S ~[]E, E cmp.Ordered](x S) E of slices.Max does not match func(a E, b E) int" */ slices.Max)
	_ = iter/* ERROR "too many type arguments for type Seq: have 2, want 1" */ .Seq[int, int](/* ERROR "cannot convert nil to type iter.Seq[int, int]" */ nil)
	var k iter/* ERROR "not enough type arguments for type Seq2: have 1, want 2" */ .Seq2[int]
	var l /* ERROR "cannot use generic type iter.Seq[V any] without instantiation" */ iter.Seq = nil
	_, _, _, _, _, _, _ = f, g, h, i, j, k, l
}
