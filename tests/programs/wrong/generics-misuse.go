// Type parameters used without arguments or with arguments that do not fit.
package main

type List[T any] struct{ items []T }

func Map[T, U any](s []T, f func(T) U) []U { return nil }
func Zero[T any]() T                       { var z T; return z }
func Less[T int | string](a, b T) bool     { return a < b }
func Bad[T any](a, b T) bool {
	return /* ERROR "invalid operation: a == b (incomparable types in type set)" */ a == b
}
func Sum[T any](a, b T) T {
	return /* ERROR "invalid operation: operator + not defined on a (variable of type T constrained by any)" */ a + b
}

func (l List[T]) Get(i int) T { return l.items[i] }

type Num interface{ ~int | ~float64 }

func main() {
	var l /* ERROR "cannot use generic type List[T any] without instantiation" */ List
	var m /* ERROR "too many type arguments for type List: have 2, want 1" */ List[int, string]
	_ = Zero /* ERROR "in call to Zero, cannot infer T (declared at ./generics-misuse.go:7:11)" */ ()
	_ = Zero[int , /* ERROR "got 2 type arguments but want 1" */ int]()
	_ = Less(1 , /* ERROR "in call to Less, mismatched types untyped int and untyped string (cannot infer T)" */ "a")
	_ = Less /* ERROR "float64 does not satisfy int | string (float64 missing in int | string)" */ (1.5, 2)
	_ = Less[ /* ERROR "bool does not satisfy int | string (bool missing in int | string)" */ bool](true, false)
	var n /* ERROR "cannot use type Num outside a type constraint: interface contains type constraints" */ Num
	_ = Map /* ERROR "in call to Map, cannot infer U (declared at ./generics-misuse.go:6:13)" */ ([]int{1}, 5)
	_ = Map[int] /* ERROR "in call to Map[int], cannot infer U (declared at ./generics-misuse.go:6:13)" */ ([]int{1}, nil)
	var f = /* ERROR "cannot use generic function Zero without instantiation" */ Zero
	_ = l.Get
	_ = m
	_ = n
	_ = f
	_ = List[int]{items: /* ERROR "cannot use []string{} (value of type []string) as []int value in struct literal" */ []string{}}
	_ = main /* ERROR "cannot index main (value of type func())" */ [int]
}
