package main

import (
	"sync/atomic"
	"time"
)

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

type counter struct {
	n atomic.Int64
	b atomic.Bool
	p atomic.Pointer[int]
}

func main() {
	x := &counter{}
	pair(func() { x.n.Add(1) }, func() { *x = counter{} })
	y := &counter{}
	pair(func() { y.b.Store(true) }, func() { *y = counter{} })
	z := &counter{}
	pair(func() { z.p.Store(new(int)) }, func() { *z = counter{} })
}
