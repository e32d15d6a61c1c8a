// Loops over functions left by return, labels and goto, with defers in them; iter.Pull; panics on the way.
package main

import (
	"fmt"
	"iter"
	"slices"
)

func gen(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("gen done")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func find(n int) (r int, err error) {
	defer func() {
		r *= 10
		fmt.Println("deferred in find", r)
	}()
	for v := range gen(10) {
		defer fmt.Println("defer in loop", v)
		if v == n {
			return v, nil
		}
	}
	return -1, fmt.Errorf("none")
}

func nested() string {
outer:
	for a := range gen(5) {
		for b := range gen(5) {
			switch {
			case b == 1 && a == 0:
				continue outer
			case b == 2:
				break outer
			case a == 3:
				return "three"
			}
			fmt.Println("ab", a, b)
		}
	}
	return "end"
}

func gotos() {
	i := 0
again:
	for v := range gen(3) {
		if v == 1 && i < 2 {
			i++
			goto again
		}
		fmt.Println("goto", v, i)
	}
}

func pull() {
	next, stop := iter.Pull(gen(4))
	defer stop()
	for {
		v, ok := next()
		if !ok || v == 2 {
			break
		}
		fmt.Println("pulled", v)
	}
	n2, s2 := iter.Pull2(slices.All([]string{"x", "y"}))
	fmt.Println(n2())
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
}

func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}

func fib() iter.Seq[int] {
	return func(yield func(int) bool) {
		for a, b := 0, 1; yield(a); a, b = b, a+b {
		}
	}
}

func take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i >= n {
				return
			}
		}
	}
}

func main() {
	fmt.Println(find(2))
	fmt.Println(find(20))
	fmt.Println(nested())
	gotos()
	pull()
	fmt.Println(slices.Collect(take(fib(), 12)))
	for range take(fib(), 2) {
		fmt.Print("*")
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		for x := range bad {
			fmt.Println(x)
			break
		}
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		for x := range gen(3) {
			panic(fmt.Sprint("p", x))
		}
	}()
	next, stop := iter.Pull(func(yield func(int) bool) { yield(1); panic("in seq") })
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		next()
	}()
	stop()
	for i := range 3 {
		defer func() { fmt.Println("main defer", i) }()
	}
	for x := range bad {
		fmt.Println(x)
		break
	}
}

// go1.26.8
// Output:
// stopped at 2
// gen done
// defer in loop 2
// defer in loop 1
// defer in loop 0
// deferred in find 20
// 20 <nil>
// gen done
// defer in loop 9
// defer in loop 8
// defer in loop 7
// defer in loop 6
// defer in loop 5
// defer in loop 4
// defer in loop 3
// defer in loop 2
// defer in loop 1
// defer in loop 0
// deferred in find -10
// -10 none
// ab 0 0
// stopped at 1
// gen done
// ab 1 0
// ab 1 1
// stopped at 2
// gen done
// stopped at 1
// gen done
// end
// goto 0 0
// stopped at 1
// gen done
// goto 0 1
// stopped at 1
// gen done
// goto 0 2
// goto 1 2
// goto 2 2
// gen done
// pulled 0
// pulled 1
// 0 x true
// 1 y true
// 0  false
// stopped at 2
// gen done
// [0 1 1 2 3 5 8 13 21 34 55 89]
// **
// 1
// recovered: runtime error: range function continued iteration after function for loop body returned false
// gen done
// recovered: p0
// 1 true
// recovered: in seq
// 1
// main defer 2
// main defer 1
// main defer 0
// Stderr:
// panic: runtime error: range function continued iteration after function for loop body returned false
// Exit: 2
