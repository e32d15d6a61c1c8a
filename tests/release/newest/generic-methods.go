// Methods with type parameters of their own (Go 1.27): calls, values, expressions, promotion, interfaces.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strconv"
)

type Seq[T any] struct{ items []T }

func Of[T any](xs ...T) Seq[T] { return Seq[T]{xs} }

func (s Seq[T]) Map[U any](f func(T) U) Seq[U] {
	out := make([]U, 0, len(s.items))
	for _, v := range s.items {
		out = append(out, f(v))
	}
	return Seq[U]{out}
}

func (s Seq[T]) Reduce[A any](init A, f func(A, T) A) A {
	for _, v := range s.items {
		init = f(init, v)
	}
	return init
}

func (s Seq[T]) SortBy[K cmp.Ordered](key func(T) K) Seq[T] {
	c := slices.Clone(s.items)
	slices.SortFunc(c, func(a, b T) int { return cmp.Compare(key(a), key(b)) })
	return Seq[T]{c}
}

func (s Seq[T]) GroupBy[K comparable](key func(T) K) map[K]Seq[T] {
	m := map[K]Seq[T]{}
	for _, v := range s.items {
		k := key(v)
		g := m[k]
		g.items = append(g.items, v)
		m[k] = g
	}
	return m
}

func (s *Seq[T]) AppendAll[S ~[]T](xs S) *Seq[T] { s.items = append(s.items, xs...); return s }

func (s Seq[T]) Zip[U any](o Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		for i := range min(len(s.items), len(o.items)) {
			if !yield(s.items[i], o.items[i]) {
				return
			}
		}
	}
}

type Reg struct{ m map[string]any }

func (r *Reg) Get[T any](k string) (T, bool) {
	v, ok := r.m[k].(T)
	return v, ok
}

func (r *Reg) MustGet[T any](k string) T {
	if v, ok := r.Get[T](k); ok {
		return v
	}
	panic(fmt.Errorf("no %T under %q", *new(T), k))
}

func (r *Reg) Put[T any](k string, v T) *Reg { r.m[k] = v; return r }

type Num int

func (n Num) As[T ~int | ~float64 | ~int8]() T { return T(n) }
func (Num) Zero[T any]() string                 { var z T; return fmt.Sprintf("%T", z) }

type Outer struct {
	*Reg
	Num
}

type Conv[T any] interface{ Conv() T }
type W string

func (w W) Conv() int { n, _ := strconv.Atoi(string(w)); return n }

type Acc[T any] struct{ sum []T }

func (a *Acc[T]) Add[C Conv[T]](cs ...C) {
	for _, c := range cs {
		a.sum = append(a.sum, c.Conv())
	}
}

type Str interface{ String() string }
type NotStr struct{}

func (NotStr) String[T any]() string { return "x" }

type Rec struct{}

func (r Rec) Fact[T ~int | ~int64](n T) T {
	if n <= 1 {
		return 1
	}
	return n * r.Fact(n-1)
}

func use[T any](s Seq[T]) string {
	return fmt.Sprint(s.Map(func(t T) string { return fmt.Sprintf("<%v>", t) }).items)
}

func main() {
	s := Of(3, 1, 2)
	fmt.Println(s.Map(strconv.Itoa).Map(func(s string) int { return len(s) }), s.Reduce("", func(a string, i int) string { return a + strconv.Itoa(i) }))
	fmt.Println(s.SortBy(func(i int) int { return -i }), Of("bb", "a").SortBy[int](func(s string) int { return len(s) }))
	g := Of("x", "yy", "z").GroupBy(func(s string) int { return len(s) })
	fmt.Println(g, len(g))
	type ints []int
	fmt.Println(s.AppendAll(ints{7, 8}).AppendAll([]int{9}).items)
	for a, b := range s.Zip(Of("a", "b")) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	r := &Reg{map[string]any{}}
	r.Put("a", 1).Put("b", "two").Put[any]("c", 3.5)
	fmt.Println(r.Get[int]("a"))
	fmt.Println(r.Get[string]("a"))
	fmt.Println(r.MustGet[string]("b"), r.MustGet[float64]("c"))
	o := Outer{r, 65}
	fmt.Println(o.MustGet[int]("a"), o.As[float64](), o.As[int8](), o.Zero[[]string](), o.Num.Zero[bool]())
	f := r.Get[int]
	h := (*Reg).MustGet[string]
	k := Num.As[float64]
	l := Outer.Zero[map[int]bool]
	var m func(int) Seq[int]
	_ = m
	fmt.Println(f("a"))
	fmt.Println(h(r, "b"), k(3), l(o))
	fmt.Printf("%T %T %T\n", f, h, k)
	z1, z2 := o.Zero[int], o.Zero[string]
	fmt.Println(z1(), z2())
	var acc Acc[int]
	acc.Add(W("12"), "30")
	fmt.Println(acc.sum)
	_, isStr := any(NotStr{}).(Str)
	fmt.Println(isStr, reflect.TypeOf(NotStr{}).NumMethod(), reflect.TypeOf(s).NumMethod(), fmt.Sprint(NotStr{}))
	fmt.Println(Rec{}.Fact(10), Rec{}.Fact(int64(20)))
	fmt.Println(use(s), use(Of(true)))
	defer func() {
		fmt.Println(recover())
		done := make(chan int)
		go r.Put("g", 1).Send(done, 5)
		fmt.Println(<-done)
		defer fmt.Println("last")
		defer r.Put[any]("k", 2)
		fmt.Println(Deep{2}.Nest("a"), Deep{1}.Locals(1.5))
	}()
	o.MustGet[error]("zz")
}

func (r *Reg) Send[T any](c chan<- T, v T) { c <- v }

type Deep struct{ n int }

func (d Deep) Nest[T any](v T) string {
	if d.n == 0 {
		return fmt.Sprintf("%T", v)
	}
	type pair struct{ a, b T }
	return Deep{d.n - 1}.Nest2(pair{v, v})
}

func (d Deep) Nest2[U any](v U) string { return func() string { return fmt.Sprintf("%d %v", d.n, v) }() }

func (d Deep) Locals[T ~float64](v T) (out T) {
	defer func() { out *= 2 }()
	for i := range d.n + 1 {
		out += v + T(i)
	}
	return
}
