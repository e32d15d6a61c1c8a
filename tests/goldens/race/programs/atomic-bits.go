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

var (
	a, b int32
	c, d int64
	e, f uint32
	g, h uint64
	i, j uintptr
)

func main() {
	pair(func() { atomic.AndInt32(&a, 1) }, func() { a++ })
	pair(func() { atomic.OrInt32(&b, 1) }, func() { b++ })
	pair(func() { atomic.AndInt64(&c, 1) }, func() { c++ })
	pair(func() { atomic.OrInt64(&d, 1) }, func() { d++ })
	pair(func() { atomic.AndUint32(&e, 1) }, func() { e++ })
	pair(func() { atomic.OrUint32(&f, 1) }, func() { f++ })
	pair(func() { atomic.AndUint64(&g, 1) }, func() { g++ })
	pair(func() { atomic.OrUint64(&h, 1) }, func() { h++ })
	pair(func() { atomic.AndUintptr(&i, 1) }, func() { i++ })
	pair(func() { atomic.OrUintptr(&j, 1) }, func() { j++ })
}
