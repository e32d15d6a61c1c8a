// Order of evaluation: calls, receives and logical operators run left to right; operands of assignments, literals and returns.
package main

import "fmt"

var log []string

func n(name string, v int) int { log = append(log, name); return v }
func b(name string, v bool) bool {
	log = append(log, name)
	return v
}
func flush(what string) {
	fmt.Println(what, log)
	log = nil
}

type T struct{ v int }

func (t T) add(x int) T { log = append(log, fmt.Sprint("add", x)); t.v += x; return t }

func mk(name string) *T { log = append(log, name); return &T{} }
func fn(name string) func(...int) int {
	log = append(log, name)
	return func(x ...int) int { log = append(log, name+"()"); return len(x) }
}
func sl(name string) []int       { log = append(log, name); return make([]int, 5) }
func mp(name string) map[int]int { log = append(log, name); return map[int]int{} }
func ch(name string, v int) chan int {
	log = append(log, name)
	c := make(chan int, 1)
	c <- v
	return c
}
func two(name string) (int, int) { log = append(log, name); return 1, 2 }

func ret() (int, int) { return n("r1", 1), n("r2", 2) }

func main() {
	_ = n("a", 1) + n("b", 2)*n("c", 3) - n("d", 4)
	flush("arith")
	_ = b("a", true) && b("b", false) && b("c", true) || b("d", true) || b("e", false)
	flush("logic")
	fn("f")(n("x", 1), <-ch("c", 2), n("y", 3))
	flush("call")
	sl("s")[n("i", 1)] = n("v", 2)
	flush("index assign")
	mp("m")[n("k", 1)], sl("s")[n("i", 0)] = n("v", 1), n("w", 2)
	flush("tuple assign")
	mk("p").v = n("v", 1)
	flush("field assign")
	mk("p").v, sl("s")[n("i", 1)] = two("two")
	flush("two results")
	sl("s")[n("i", 1)] += n("v", 2)
	flush("op assign")
	_ = []int{n("0", 0), 2: n("2", 0), n("3", 0)}
	flush("slice literal")
	_ = struct{ a, b, c int }{c: n("c", 1), a: n("a", 2), b: n("b", 3)}
	flush("struct literal")
	_ = sl("s")[n("lo", 1):n("hi", 2):n("max", 3)]
	flush("slice expr")
	T{}.add(n("one", 1)).add(n("two", 2)).add(n("three", 3))
	flush("chain")
	ret()
	flush("return")
	make(chan int, n("cap", 1)) <- n("sent", 2)
	flush("send")
	func() {
		defer fn("deferred")(n("x", 1))
		n("body", 1)
	}()
	flush("defer")
	for i, _ := range sl("range")[:n("upto", 2)] {
		n(fmt.Sprint("i", i), 0)
	}
	flush("range")
	if x := n("init", 1); b("cond", x == 1) {
		n("then", 0)
	}
	flush("if")
	switch n("tag", 2) {
	case n("c1", 1), n("c2", 2), n("c3", 3):
		n("body", 0)
	}
	flush("switch")
	for i := n("init", 0); b("cond", i < 2); i += n("post", 1) {
		n("body", 0)
	}
	flush("for")
	copy(sl("dst"), append(sl("src"), n("e1", 1), n("e2", 2)))
	flush("builtins")
	func() {
		defer func() { recover(); flush("division by zero") }()
		_ = n("num", 1) / n("den", 0) * n("never", 1)
	}()
	func() {
		defer func() { recover(); flush("index out of range") }()
		sl("s")[n("i", 9)] = n("v", 1)
	}()
	func() {
		defer func() { recover(); flush("nil map") }()
		var m map[int]int
		m[n("k", 1)] = n("v", 1)
	}()
	func() {
		defer func() { recover(); flush("nil pointer") }()
		var p *T
		p.v = n("v", 1)
	}()
	func() {
		defer func() { recover(); flush("nil function") }()
		var f func(int)
		f(n("arg", 1))
	}()
}

// go1.26.8
// Output:
// arith [a b c d]
// logic [a b d]
// call [f x c y f()]
// index assign [s i v]
// tuple assign [m k s i v w]
// field assign [p v]
// two results [p s i two]
// op assign [s i v]
// slice literal [0 2 3]
// struct literal [c a b]
// slice expr [s lo hi max]
// chain [one add1 two add2 three add3]
// return [r1 r2]
// send [cap sent]
// defer [deferred x body deferred()]
// range [range upto i0 i1]
// if [init cond then]
// switch [tag c1 c2 body]
// for [init cond body post cond body post cond]
// builtins [dst src e1 e2]
// division by zero [num den never]
// index out of range [s i v]
// nil map [k v]
// nil pointer [v]
// nil function [arg]
