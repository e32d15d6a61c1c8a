// since 1.23
package main

import (
	"iter"
	"runtime/debug"
)

//go:noinline
func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func careless(yield func(int) bool) {
	yield(1)
	yield(2)
}

//go:noinline
func find(n int) int {
	for i := range count(10) {
		for j := range count(3) {
			if i*j == n {
				debug.PrintStack()
				return i
			}
		}
	}
	return -1
}

//go:noinline
func told(f func()) {
	defer func() { println(recover().(error).Error()) }()
	f()
}

func main() {
	println(find(2))
	told(func() {
		for range careless {
			break
		}
	})
	told(func() {
		var kept func(int) bool
		for range func(yield func(int) bool) { kept = yield } {
		}
		kept(1)
	})
	told(func() {
		for range func(yield func(int) bool) {
			defer func() { recover() }()
			yield(1)
		} {
			panic("lost")
		}
	})
	for i := range count(3) {
		defer func() { debug.PrintStack() }()
		if i == 1 {
			panic("in a loop body")
		}
	}
}
