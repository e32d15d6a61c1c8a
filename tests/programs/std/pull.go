package main

import (
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
)

func numbers(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("numbers end")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nextA, stopA := iter.Pull(a)
		defer stopA()
		nextB, stopB := iter.Pull(b)
		defer stopB()
		for {
			x, ok := nextA()
			if !ok {
				return
			}
			y, ok := nextB()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func panicking(yield func(int) bool) {
	yield(1)
	panic("in the iterator")
}

func catch(f func()) {
	defer func() { fmt.Println("caught", recover()) }()
	f()
}

func main() {
	next, stop := iter.Pull(numbers(3))
	for {
		v, ok := next()
		fmt.Println(v, ok)
		if !ok {
			break
		}
	}
	fmt.Println(next())
	stop()

	next, stop = iter.Pull(numbers(5))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	stop()

	_, stop = iter.Pull(numbers(5))
	stop()

	for x, s := range zip(numbers(10), slices.Values([]string{"a", "b", "c"})) {
		fmt.Println(x, s)
	}

	next2, stop2 := iter.Pull2(slices.All([]string{"x", "y"}))
	fmt.Println(next2())
	fmt.Println(next2())
	fmt.Println(next2())
	stop2()
	_, stop3 := iter.Pull2(maps.All(map[int]int{1: 2}))
	stop3()

	next, stop = iter.Pull(panicking)
	fmt.Println(next())
	catch(func() { next() })
	fmt.Println(next())
	stop()

	// A yield that is called again before next, and a next from inside the iterator.
	var again func() (int, bool)
	again, stop = iter.Pull(func(yield func(int) bool) {
		catch(func() { again() })
		yield(7)
	})
	fmt.Println(again())
	stop()

	// Goexit in the iterator ends whoever asked.
	done := make(chan bool)
	go func() {
		defer close(done)
		next, _ := iter.Pull(func(yield func(int) bool) { runtime.Goexit() })
		next()
		fmt.Println("never")
	}()
	<-done
	fmt.Println("done", runtime.NumGoroutine())
}

// go1.26.8
// Output:
// 0 true
// 1 true
// 2 true
// numbers end
// 0 false
// 0 false
// 0 true
// 1 true
// stopped at 1
// numbers end
// 0 false
// 0 a
// 1 b
// 2 c
// stopped at 3
// numbers end
// 0 x true
// 1 y true
// 0  false
// 1 true
// caught in the iterator
// 0 false
// caught iter.Pull: next called again before yield
// 7 true
// done 1
