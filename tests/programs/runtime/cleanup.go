package main

import (
	"fmt"
	"runtime"
	"time"
	"unique"
	"weak"
)

type big struct {
	next *big
	buf  [100]int
}

func settle() {
	for i := 0; i < 3; i++ {
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
}

//go:noinline
func make1(c chan string) (weak.Pointer[big], runtime.Cleanup) {
	b := &big{}
	runtime.AddCleanup(b, func(n int) { c <- fmt.Sprint("cleaned ", n) }, 7)
	stop := runtime.AddCleanup(b, func(s string) { c <- s }, "stopped")
	w := weak.Make(b)
	fmt.Println(w.Value() == b, w == weak.Make(b), w == weak.Make(&big{}))
	return w, stop
}

func main() {
	c := make(chan string, 10)
	w, stop := make1(c)
	stop.Stop()
	settle()
	fmt.Println(<-c, len(c), w.Value() == nil)

	b := &big{}
	runtime.AddCleanup(b, func(x string) { c <- x }, "kept")
	w2 := weak.Make(b)
	settle()
	fmt.Println(len(c), w2.Value() == b)
	runtime.KeepAlive(b)

	func() {
		x := &big{}
		runtime.SetFinalizer(x, func(x *big) { c <- "finalizer" })
		runtime.AddCleanup(x, func(s string) { c <- s }, "cleanup")
	}()
	settle()
	fmt.Println(<-c, <-c)
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	try(func() { runtime.AddCleanup((*big)(nil), func(int) {}, 1) })
	try(func() { x := &big{}; runtime.AddCleanup(x, func(*big) {}, x) })
	fmt.Println(weak.Make[int](nil).Value(), unique.Make("a") == unique.Make("a"), unique.Make("a") == unique.Make("b"), unique.Make(3).Value())
}

// go1.26.8
// Output:
// true true false
// cleaned 7 0 true
// 0 true
// finalizer kept
// runtime.AddCleanup: ptr is nil
// runtime.AddCleanup: ptr is equal to arg, cleanup will never run
// <nil> true false 3
