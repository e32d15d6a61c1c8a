// Deferred calls run last in, first out, with arguments evaluated at the defer statement; loops, closures, methods, results.
package main

import "fmt"

type T struct{ n int }

func (t T) show(s string)   { fmt.Println("show", s, t.n) }
func (t *T) pshow(s string) { fmt.Println("pshow", s, t.n) }

func arg(s string) string { fmt.Println("arg", s); return s }

func pick(s string) func(string) {
	fmt.Println("pick", s)
	return func(a string) { fmt.Println("run", s, a) }
}

func result() (n int) {
	defer func() { n *= 10 }()
	defer func() { n += 2 }()
	n = 1
	return n + 1
}

func plain() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func early(n int) (s string) {
	defer func() { s += "!" }()
	if n == 0 {
		return "zero"
	}
	defer func() { s += "?" }()
	return "more"
}

func main() {
	for i := 0; i < 3; i++ {
		defer fmt.Println("loop", i)
	}
	t := T{1}
	defer t.show("value")
	defer t.pshow("pointer")
	t.n = 2
	defer pick("f")(arg("x"))
	x := 1
	defer fmt.Println("x is", x)
	defer func() { fmt.Println("x became", x) }()
	x = 5
	func() {
		defer fmt.Println("inner first")
		fmt.Println("body")
	}()
	fmt.Println(result(), plain(), early(0), early(1))
	defer func(n int) {
		defer fmt.Println("nested defer", n)
		fmt.Println("defer body")
	}(x)
	fs := []func(){func() { fmt.Println("f0") }, func() { fmt.Println("f1") }}
	for _, f := range fs {
		defer f()
	}
	if x > 1 {
		defer fmt.Println("in if")
	}
	m := map[string]int{"a": 1}
	defer delete(m, "a")
	defer fmt.Println("len", len(m))
	var nilf func()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		defer nilf()
		fmt.Println("nil func deferred without harm so far")
	}()
	fmt.Println("end of main")
}

// go1.26.8
// Output:
// pick f
// arg x
// body
// inner first
// 40 1 zero! more?!
// nil func deferred without harm so far
// recovered runtime error: invalid memory address or nil pointer dereference
// end of main
// len 1
// in if
// f1
// f0
// defer body
// nested defer 5
// x became 5
// x is 1
// run f x
// pshow pointer 2
// show value 1
// loop 2
// loop 1
// loop 0
