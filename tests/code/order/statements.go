// What gc evaluates first, statement by statement.
package main

import "fmt"

type S struct{ a, b int }

var g = 1

func setg() int { g++; return g }

func two(a, b int)            { println("two", a, b) }
func twos(s S, b int)         { println("twos", s.a, s.b, b) }
func tag(s string, n int) int { println(s); return n }

type T struct{ n int }

func (t T) V(n int)  { println("V", t.n, n) }
func (t *T) P(n int) { println("P", t.n, n) }

//go:noinline
func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panic", e)
		}
	}()
	f()
}

func main() {
	{
		a := 1
		f := func() int { a++; return a }
		x := []int{a, f()}
		println(x[0], x[1])
		two(a, f())
		println(a + f())
		println(f() + a)
		s := S{a, f()}
		println(s.a, s.b)
		fmt.Println(a, f())
		var i any = a
		_ = i
		y := [2]int{a, f()}
		println(y[0], y[1])
		m := map[int]int{a: f()}
		for k, v := range m {
			println(k, v)
		}
		b, c := a, f()
		println(b, c)
		a += f()
		println(a)
	}
	two(g, setg())
	println(g + setg())
	{
		i := 0
		arr := []int{0, 0, 0}
		arr[i] = func() int { i = 1; return 5 }()
		println(arr[0], arr[1], arr[2])
		arr[i], i = i, 2
		println(arr[0], arr[1], arr[2], i)
		i, arr[i] = 0, 9
		println(arr[0], arr[1], arr[2], i)
	}
	{
		s := S{1, 2}
		ch := func() int { s.a = 10; return 3 }
		twos(s, ch())
		s.a = 1
		fmt.Println(s, ch())
		p := &s
		p.a = 1
		two(p.a, func() int { p.a = 7; return 1 }())
		two(p.a, func() int { p = &S{99, 99}; return 1 }())
	}
	{
		m := map[string]int{"a": 1}
		two(m["a"], func() int { m["a"] = 2; return 0 }())
		k := "a"
		m[k] = func() int { k = "b"; return 7 }()
		fmt.Println(m)
		k = "a"
		m[k] += func() int { m[k] = 100; return 1 }()
		fmt.Println(m)
		mm := m
		mm["z"] = func() int { mm = map[string]int{}; return 1 }()
		fmt.Println(m, mm)
	}
	try("idx", func() {
		var a []int
		i := 5
		a[i] = tag("rhs", 1)
	})
	try("idx2", func() {
		var a []int
		i, z := 5, 0
		a[i] = 1 / z
	})
	try("nilmap", func() {
		var m map[string]int
		z := 0
		m["x"] = 1 / z
	})
	try("nilmap2", func() {
		var m map[string]int
		m["x"] += tag("r", 1)
	})
	try("nilptr", func() {
		var p *S
		p.a = tag("rhs2", 1)
	})
	try("idx3", func() {
		var a []int
		i := 5
		two(a[i], tag("arg2", 1))
	})
	try("nilfn", func() {
		var f func(int)
		f(tag("arg", 1))
	})
	try("nilfn go", func() {
		var f func(int)
		defer f(tag("arg", 1))
		println("after defer")
	})
	try("nil iface", func() {
		var e error
		defer e.Error()
		println("after defer")
	})
	try("nil iface call", func() {
		var e interface{ M(int) }
		e.M(tag("argi", 1))
	})
	try("mv", func() {
		var e interface{ M(int) }
		f := e.M
		println("got", f)
	})
	try("nil recv", func() {
		var p *T
		p.V(tag("argv", 1))
	})
	{
		t := T{1}
		ch := func() int { t.n = 5; return 1 }
		t.V(ch())
		t.n = 1
		t.P(ch())
		var i interface{ V(int) } = t
		i.V(func() int { i = T{77}; return 2 }())
		fn := func(x int) { println("old", x) }
		fn(func() int { fn = func(x int) { println("new", x) }; return 3 }())
	}
	{
		a := 1
		f := func() bool { a = 2; return true }
		b := a == 1 && f()
		println(b)
		x, y := a, a == 2 && f()
		println(x, y)
		z := []any{a, f()}
		fmt.Println(z...)
		pa := &a
		two(*pa, func() int { *pa = 50; return 1 }())
		arr := [3]int{1, 2, 3}
		two(arr[0], func() int { arr[0] = 50; return 1 }())
		sl := arr[:]
		two(sl[0], func() int { sl[0] = 60; return 1 }())
		two(len(sl), func() int { sl = nil; return 1 }())
		str := "abc"
		println(str + func() string { str = "x"; return "y" }())
		var ifc any = 1
		two(ifc.(int), func() int { ifc = 9; return 1 }())
	}
	{
		a := [3]int{1, 2, 3}
		for i, v := range a {
			a[2] = 10
			if i == 2 {
				println(v)
			}
		}
		b := []int{1, 2, 3}
		for i, v := range b {
			b = append(b, v)
			b[2] = 10
			_ = i
		}
		fmt.Println(b)
	}
	{
		ret := func() (x, y int) {
			x, y = 1, 2
			defer func() { x *= 10 }()
			return y, x
		}
		fmt.Println(ret())
		c := make(chan int, 3)
		c <- 1
		c <- 2
		n := 0
		two(n, func() int { n = <-c; return n }())
	}
}
