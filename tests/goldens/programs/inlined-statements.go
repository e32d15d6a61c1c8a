package main

import (
	"os"
	"runtime/debug"
)

func fail(n int) {
	if n > 0 {
		panic("n")
	}
}

//go:noinline
func stop(f func()) {
	defer func() {
		recover()
		os.Stdout.Write(debug.Stack())
	}()
	f()
}

func loops(n int) {
	for i := 0; i < n; i++ {
		fail(i)
	}
}

func ranges(s []int) {
	for _, n := range s {
		fail(n)
	}
}

func labels(n int) {
again:
	for {
		fail(n)
		continue again
	}
}

func selects(c chan int) {
	select {
	case n := <-c:
		fail(n)
	default:
	}
}

func typed(x interface{}) {
	switch n := x.(type) {
	case int:
		fail(n)
	}
}

func switches(n int) {
	switch n {
	case 1:
		fail(n)
	}
}

func declares(n int) {
	type pair struct{ a, b int }
	fail(pair{n, n}.a)
}

func jumps(n int) {
	if n > 0 {
		goto end
	}
	return
end:
	fail(n)
}

func defers(n int) {
	defer println()
	fail(n)
}

func recovers(n int) {
	recover()
	fail(n)
}

func main() {
	c := make(chan int, 1)
	c <- 1
	stop(func() { loops(3) })
	stop(func() { ranges([]int{0, 1}) })
	stop(func() { labels(1) })
	stop(func() { selects(c) })
	stop(func() { typed(1) })
	stop(func() { switches(1) })
	stop(func() { declares(1) })
	stop(func() { jumps(1) })
	stop(func() { defers(1) })
	stop(func() { recovers(1) })
}
