package main

import (
	"sync/atomic"
	"time"
	"unsafe"
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
	a, b, c, d, e, f int32
	g, h, i, j, k, l int64
	m, n, o, p, q    uint32
	r, s, t, u, v    uint64
	w, x, y, z, aa   uintptr
	p1, p2, p3, p4   unsafe.Pointer
	target           int
	value            atomic.Value
)

func main() {
	pair(func() { atomic.StoreInt32(&a, 1) }, func() { a++ })
	pair(func() { atomic.AddInt32(&b, 1) }, func() { b++ })
	pair(func() { c++ }, func() { atomic.LoadInt32(&c) })
	pair(func() { atomic.SwapInt32(&d, 1) }, func() { d++ })
	pair(func() { atomic.CompareAndSwapInt32(&e, 0, 1) }, func() { e++ })
	pair(func() { atomic.StoreInt64(&g, 1) }, func() { g++ })
	pair(func() { atomic.AddInt64(&h, 1) }, func() { h++ })
	pair(func() { i++ }, func() { atomic.LoadInt64(&i) })
	pair(func() { atomic.SwapInt64(&j, 1) }, func() { j++ })
	pair(func() { atomic.CompareAndSwapInt64(&k, 0, 1) }, func() { k++ })
	pair(func() { atomic.StoreUint32(&m, 1) }, func() { m++ })
	pair(func() { atomic.AddUint32(&n, 1) }, func() { n++ })
	pair(func() { o++ }, func() { atomic.LoadUint32(&o) })
	pair(func() { atomic.SwapUint32(&p, 1) }, func() { p++ })
	pair(func() { atomic.CompareAndSwapUint32(&q, 0, 1) }, func() { q++ })
	pair(func() { atomic.StoreUint64(&r, 1) }, func() { r++ })
	pair(func() { atomic.AddUint64(&s, 1) }, func() { s++ })
	pair(func() { t++ }, func() { atomic.LoadUint64(&t) })
	pair(func() { atomic.SwapUint64(&u, 1) }, func() { u++ })
	pair(func() { atomic.CompareAndSwapUint64(&v, 0, 1) }, func() { v++ })
	pair(func() { atomic.StoreUintptr(&w, 1) }, func() { w++ })
	pair(func() { atomic.AddUintptr(&x, 1) }, func() { x++ })
	pair(func() { y++ }, func() { atomic.LoadUintptr(&y) })
	pair(func() { atomic.SwapUintptr(&z, 1) }, func() { z++ })
	pair(func() { atomic.CompareAndSwapUintptr(&aa, 0, 1) }, func() { aa++ })
	pair(func() { p1 = nil }, func() { atomic.LoadPointer(&p1) })
	pair(func() { atomic.StorePointer(&p2, unsafe.Pointer(&target)) }, func() { p2 = nil })
	pair(func() { atomic.SwapPointer(&p3, unsafe.Pointer(&target)) }, func() { p3 = nil })
	pair(func() { atomic.CompareAndSwapPointer(&p4, nil, unsafe.Pointer(&target)) }, func() { p4 = nil })
}
