// Package atomic: functions and types, wrap-around, CompareAndSwap loops, Value.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var i32 int32
	var i64 int64 = 1<<63 - 1
	var u32 uint32
	var u64 uint64
	fmt.Println(atomic.AddInt32(&i32, -5), atomic.AddInt64(&i64, 1), atomic.AddUint32(&u32, ^uint32(0)), atomic.AddUint64(&u64, ^uint64(0)))
	fmt.Println(atomic.LoadInt32(&i32), atomic.SwapInt32(&i32, 8), atomic.CompareAndSwapInt32(&i32, 8, 9), atomic.CompareAndSwapInt32(&i32, 8, 10), i32)
	atomic.StoreUint64(&u64, 1<<63)
	fmt.Println(atomic.LoadUint64(&u64), atomic.SwapUint64(&u64, 3), u64)
	var a atomic.Int64
	var b atomic.Bool
	var c atomic.Uint32
	var d atomic.Int32
	fmt.Println(a.Add(5), a.Swap(7), a.CompareAndSwap(7, 8), a.Load(), b.Load(), b.Swap(true), b.CompareAndSwap(true, false), b.Load())
	c.Store(10)
	fmt.Println(c.Add(^uint32(0)), d.And(3), d.Or(6), d.Load(), d.And(4), d.Load())
	var wg sync.WaitGroup
	var n atomic.Int64
	var max atomic.Int64
	var plain int64
	for g := 1; g <= 10; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 100; i++ {
				n.Add(1)
				for {
					old := max.Load()
					if old >= int64(g*i) || max.CompareAndSwap(old, int64(g*i)) {
						break
					}
				}
				for {
					old := atomic.LoadInt64(&plain)
					if atomic.CompareAndSwapInt64(&plain, old, old+2) {
						break
					}
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(n.Load(), max.Load(), plain)
	var v atomic.Value
	fmt.Println(v.Load(), v.CompareAndSwap(nil, map[string]int{"a": 1}))
	m := v.Load().(map[string]int)
	fmt.Println(m["a"], v.Swap(map[string]int{"b": 2}), v.Load())
	try(func() { v.Store(5) })
	try(func() { v.Store(nil) })
	var s atomic.Value
	s.Store("x")
	fmt.Println(s.CompareAndSwap("x", "y"), s.CompareAndSwap("x", "z"), s.Load())
	try(func() { s.CompareAndSwap(1, "q") })
	try(func() { s.CompareAndSwap("y", 1) })
	var stop atomic.Bool
	done := make(chan int)
	go func() {
		spins := 0
		for !stop.Load() {
			spins++
		}
		done <- 1
	}()
	stop.Store(true)
	fmt.Println(<-done)
}

// go1.26.8
// Output:
// -5 -9223372036854775808 4294967295 18446744073709551615
// -5 -5 true false 9
// 9223372036854775808 9223372036854775808 3
// 5 5 true 8 false false true false
// 9 0 0 6 6 4
// 1000 990 2000
// <nil> true
// 1 map[a:1] map[b:2]
// sync/atomic: store of inconsistently typed value into Value
// sync/atomic: store of nil value into Value
// true false y
// sync/atomic: compare and swap of inconsistently typed values
// sync/atomic: compare and swap of inconsistently typed values
// 1
