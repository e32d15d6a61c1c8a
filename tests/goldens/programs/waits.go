package main

import (
	"sync"
	"time"
)

//go:noinline
func receive(c chan int) int { return <-c }

//go:noinline
func receiveOK(c chan int) bool {
	_, ok := <-c
	return ok
}

//go:noinline
func walk(c chan string) {
	for range c {
	}
}

//go:noinline
func send(c chan<- int) { c <- 1 }

//go:noinline
func choose(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}

//go:noinline
func chooseOne(a chan int) {
	select {
	case <-a:
	}
}

//go:noinline
func lock(mu *sync.Mutex) { mu.Lock() }

//go:noinline
func lockRead(mu *sync.RWMutex) { mu.RLock() }

//go:noinline
func lockWrite(mu *sync.RWMutex) { mu.Lock() }

func main() {
	var (
		c  = make(chan int)
		w  sync.WaitGroup
		mu sync.Mutex
		rw sync.RWMutex
		rd sync.RWMutex
	)
	mu.Lock()
	rw.Lock()
	rd.RLock()
	w.Add(1)
	start := func(f func()) {
		go f()
		time.Sleep(time.Millisecond)
	}
	start(func() { receive(c) })
	start(func() { receiveOK(make(chan int)) })
	start(func() { walk(make(chan string)) })
	start(func() { receive(nil) })
	start(func() { send(make(chan int)) })
	start(func() { send(nil) })
	start(func() { choose(nil, nil) })
	start(func() { chooseOne(nil) })
	start(func() { select {} })
	start(func() { time.Sleep(time.Hour) })
	start(func() { lock(&mu) })
	start(func() { lockRead(&rw) })
	start(func() { lockWrite(&rd) })
	start(func() { w.Wait() })
	start(func() {
		cond := sync.NewCond(&sync.Mutex{})
		cond.L.Lock()
		cond.Wait()
	})
	panic("all wait")
}
