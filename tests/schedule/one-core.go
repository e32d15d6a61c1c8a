package main

import (
	"runtime"
	"sync"
	"time"
)

// What real Go prints with one P stands in one-core.out; builtin print keeps fmt out of it.
func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	start := func(f func()) {
		wg.Add(1)
		go func() { defer wg.Done(); f() }()
	}
	say := func(what string, n int) { print(what, n, " ") }

	print("started in a loop: ")
	for i := range 6 {
		start(func() { say("", i) })
	}
	wg.Wait()

	print("\nproducer and consumer: ")
	c := make(chan int)
	start(func() {
		for v := range c {
			say("r", v)
		}
	})
	for i := range 5 {
		say("s", i)
		c <- i
	}
	close(c)
	wg.Wait()

	print("\nfull buffer: ")
	d := make(chan int, 3)
	start(func() {
		for v := range d {
			say("r", v)
		}
	})
	for i := range 8 {
		say("s", i)
		d <- i
	}
	close(d)
	wg.Wait()

	print("\nclose wakes receivers: ")
	e := make(chan int)
	for i := range 5 {
		start(func() { <-e; say("", i) })
		runtime.Gosched()
	}
	close(e)
	wg.Wait()

	print("\nsenders are served in order: ")
	f := make(chan int)
	for i := range 5 {
		start(func() { f <- i })
		runtime.Gosched()
	}
	for range 5 {
		say("", <-f)
	}
	wg.Wait()

	print("\na mutex goes to who is running: ")
	var mu sync.Mutex
	mu.Lock()
	for i := range 3 {
		start(func() { mu.Lock(); say("", i); mu.Unlock() })
		runtime.Gosched()
	}
	mu.Unlock()
	mu.Lock()
	print("main ")
	mu.Unlock()
	wg.Wait()

	print("\nreaders first after a writer: ")
	var rw sync.RWMutex
	rw.Lock()
	start(func() { rw.Lock(); print("w "); rw.Unlock() })
	runtime.Gosched()
	for i := range 3 {
		start(func() { rw.RLock(); say("r", i); rw.RUnlock() })
		runtime.Gosched()
	}
	rw.Unlock()
	wg.Wait()

	print("\nbroadcast: ")
	cond := sync.NewCond(&mu)
	for i := range 4 {
		start(func() { mu.Lock(); cond.Wait(); say("", i); mu.Unlock() })
		runtime.Gosched()
	}
	cond.Broadcast()
	wg.Wait()

	print("\ntimers: ")
	for _, ms := range []int{40, 20, 60} {
		start(func() { time.Sleep(time.Duration(ms) * time.Millisecond); say("", ms) })
	}
	wg.Wait()

	print("\ntwo yield to each other: ")
	for i := range 2 {
		start(func() {
			for k := range 3 {
				say("", 10*i+k)
				runtime.Gosched()
			}
		})
	}
	wg.Wait()

	print("\nnil and closed channels in select: ")
	var never chan int
	select {
	case <-never:
		print("never ")
	case v, ok := <-c:
		print(v, ok, " ")
	}
	select {
	case never <- 1:
	default:
		print("default")
	}
	println()
}
