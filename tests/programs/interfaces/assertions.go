// Type assertions: comma-ok, panics of every kind with their texts, assertions to interfaces.
package main

import (
	"fmt"
	"runtime"
)

type I interface{ M() }
type J interface {
	M()
	N(int) string
}
type T struct{}
type P struct{}
type E struct{}

func (T) M()              {}
func (*P) M()             {}
func (*P) N(n int) string { return fmt.Sprint(n) }
func (*E) Error() string  { return "E" }

func try(f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(runtime.Error)
		_, isTAE := r.(*runtime.TypeAssertionError)
		fmt.Println(r, isErr, isTAE)
	}()
	f()
}

func main() {
	var e, none interface{} = "text", nil
	n, ok := e.(int)
	s, ok2 := e.(string)
	_, ok3 := e.(fmt.Stringer)
	_, ok4 := none.(interface{})
	fmt.Println(n, ok, s, ok2, ok3, ok4)
	try(func() { _ = e.(int) })
	try(func() { _ = none.(int) })
	try(func() { _ = none.(I) })
	try(func() { _ = e.(I) })
	try(func() { var i I = T{}; _ = i.(J) })
	try(func() { var i I = T{}; _ = i.(*P) })
	try(func() { var i I; _ = i.(T) })
	try(func() { var i I; _ = i.(J) })
	try(func() { var i interface{} = P{}; _ = i.(I) })
	try(func() { var err error = &E{}; _ = err.(I) })
	try(func() { var err error; _ = err.(*E) })
	try(func() { e = []int{1}; _ = e.([]string) })
	try(func() { e = struct{ A int }{1}; _ = e.(struct{ B int }) })
	try(func() { e = func(int) {}; _ = e.(func(string)) })
	try(func() { type T struct{}; e = T{}; _ = e.(map[string]bool) })
	try(func() {
		type T int
		var x interface{} = T(1)
		type U = T
		fmt.Println(x.(U))
		{
			type T int
			_ = x.(T)
		}
	})
	var i I = &P{}
	j := i.(J)
	fmt.Println(j.N(7), i.(J) == j, i.(*P) == j.(*P))
	var m I = i.(interface{ M() })
	m.M()
	if st, ok := i.(fmt.Stringer); !ok {
		fmt.Println(st == nil)
	}
}

// go1.26.8
// Output:
// 0 false text true false false
// interface conversion: interface {} is string, not int true true
// interface conversion: interface {} is nil, not int true true
// interface conversion: interface is nil, not main.I true true
// interface conversion: string is not main.I: missing method M true true
// interface conversion: main.T is not main.J: missing method N true true
// interface conversion: main.I is main.T, not *main.P true true
// interface conversion: main.I is nil, not main.T true true
// interface conversion: interface is nil, not main.J true true
// interface conversion: main.P is not main.I: missing method M true true
// interface conversion: *main.E is not main.I: missing method M true true
// interface conversion: error is nil, not *main.E true true
// interface conversion: interface {} is []int, not []string true true
// interface conversion: interface {} is struct { A int }, not struct { B int } true true
// interface conversion: interface {} is func(int), not func(string) true true
// interface conversion: interface {} is main.T, not map[string]bool true true
// 1
// interface conversion: interface {} is main.T, not main.T (types from different scopes) true true
// 7 true true
// true
