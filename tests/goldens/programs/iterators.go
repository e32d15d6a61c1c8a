// since 1.23
package main

import (
	"iter"
	"runtime/debug"
)

// told shows the stack of a panic as it starts.
func told(f func()) {
	defer func() {
		recover()
		debug.PrintStack()
	}()
	f()
}

func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func odd(seq iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := range seq {
			if n%2 == 1 && !yield(n) {
				return
			}
		}
	}
}

func pairs(yield func(int, string) bool) { _ = yield(1, "a") && yield(2, "b") }

func careless(yield func() bool) { yield(); yield() }

type list[T any] struct{ items []T }

func (l *list[T]) each(yield func(T) bool) {
	for _, x := range l.items {
		if !yield(x) {
			return
		}
	}
}

func three(yield func(int) bool) { _ = yield(0) && yield(1) && yield(2) }

var seq iter.Seq[int] = three

func find(n int) int {
	for i := range upTo(9) {
		func() {
			if i == n {
				panic("found")
			}
		}()
	}
	return 0
}

func main() {
	told(func() {
		for i := range upTo(5) {
			if i == 3 {
				panic(i)
			}
		}
	})
	told(func() {
		for i := range upTo(3) {
			for j := range upTo(3) {
				if i*j == 2 {
					panic(i)
				}
			}
		}
	})
	told(func() {
		for n := range odd(upTo(5)) {
			if n == 3 {
				panic(n)
			}
		}
	})
	told(func() {
		for i, s := range pairs {
			println(s[i])
		}
	})
	told(func() {
		for s := range (&list[string]{[]string{"a"}}).each {
			println(s[5])
		}
	})
	told(func() {
		for i := range func(yield func(int) bool) { yield(7) } {
			panic(i)
		}
	})
	told(func() {
		for range careless {
			break
		}
	})
	told(func() {
		for range func(yield func() bool) { panic("iterator") } {
		}
	})
	told(func() { println(find(3)) })
	told(func() {
		for i := range seq {
			for j := range upTo(i + 1) {
				println(1 / (i - j))
			}
		}
	})
	told(func() {
		var none iter.Seq[int]
		for range none {
		}
	})
outer:
	for i := range upTo(3) {
		for j := range upTo(3) {
			if j == 1 {
				continue outer
			}
			if i == 2 {
				defer func() { panic("deferred") }()
				break outer
			}
		}
	}
}
