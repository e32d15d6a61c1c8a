package main

type I interface { int | string; M() }
type A interface { int | []byte | ~string }
type B interface { int; string }
type C interface { ~[]byte | ~S }
type S struct{}
type M int
type D interface { ~M }
type E interface { int | int }
type F interface { ~int | M }
type G interface { any | int }
type H interface { comparable | int }
type J interface { error | int }
type K[T any] interface { T }
type L[T any] interface { T | int }
type N[T any] interface { ~T }
type O[T O[T]] interface { m(T) }
type P[T *P[T]] struct{}
type Q[T Q] struct{}
type R[T any] struct { R[T] }
type T1[T any] T
type T2[T any] struct { T }
type T3[T any] struct { *T }
type T4[P any] [P]int
type T5[P int] [P]int
type T6[P *int] int
type T7[P *int,] int
type T8[P interface{*int}] int
type V[T int | string] struct{ f T }
func f1[T any](x T) { x.foo(); x + x; x == x; x < x; _ = x.(int); _ = x[0]; x(); *x; len(x); for range x {}; _ = T(1); _ = &x.a; x++; -x; !x; <-x; x <- 1; close(x); _ = make(T); _ = new(T); _ = T{}; _ = append(x, 1); copy(x, x); delete(x, x); cap(x); clear(x); panic(x); min(x, x) }
func f2[T ~[]byte | ~string](x T) { _ = x[0]; x[0] = 1; _ = x[1:2]; for i, c := range x { _, _ = i, c }; _ = len(x); _ = string(x); _ = []rune(x); _ = append(x, 1); x += "a"; _ = x[:1:2] }
func f3[T int | float64](x T) { _ = x % 2; _ = x << 1; _ = x & x; _ = x + 1.5; _ = x + "a"; var i int = x; _ = int(x); x = 1.5; x = 300; const c T = 1; _ = i; switch x { case 1, 1: }; _ = [3]int{}[x] }
func f4[T interface{ m() }](x T) { x.m(); x.n(); var p *T; p.m(); var i interface{ m() } = x; _ = i; var j interface{ n() } = x; _ = j }
func f5[K comparable, V any](m map[K]V) { var k K; _ = k == k; var v V; _ = v == v; _ = m[v]; _ = m[k] == nil; var mm map[V]K; _ = mm }


type IF interface { m[T any]() }
func f7[T any, T any](x T) {}
func f8[_ any](x int) { f8(1) }
func f9[T any](T) T { return nil }
func f10[T any](x T) *T { return x }
func f11[T chan int | chan<- int](c T) { c <- 1; <-c; for range c {} }
func f12[T func() | func(int)](f T) { f() }
func f13[T []int | map[int]int](x T) { _ = x[0]; x[0] = 1; _ = make(T, 1); _ = make(T, 1, 2); for k, v := range x { _, _ = k, v } ; _ = T{1: 2}; _ = T{1} }
func f14[T struct{ f int } | struct { f int; g int }](x T) { _ = x.f }
func f15[T *int | *string](x T) { _ = *x }
func main() {
	f8(1)
	var _ V[bool]
	var _ V[int] = V[string]{}
	_ = f9[int]
	f9[nil](nil)
	f9(nil)
	f9[int, string](1)
	f9[undefined](1)
	f9[1](1)
	f9[f9](1)
	f9[V](1)
	f9[V[int]](1)
	f9[[]V](1)
	type X int
	X[int](3)
	f10[int](1)[0]
	var q struct { f9[int] }
	_ = q
}
