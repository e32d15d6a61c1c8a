package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			err, isErr := r.(error)
			_, isRT := r.(runtime.Error)
			fmt.Printf("%s: panic %v %T %v %v\n", name, r, r, isErr && err != nil, isRT)
		}
	}()
	f()
	fmt.Println(name, "returned")
}

type resource struct{ n int }

func main() {
	runtime.GOMAXPROCS(1)
	try("negative", func() { var wg sync.WaitGroup; wg.Done() })
	try("cond copy", func() {
		c := sync.NewCond(&sync.Mutex{})
		c.Signal()
		d := *c
		d.Signal()
	})
	try("once panics", func() {
		var o sync.Once
		try("first", func() { o.Do(func() { panic("a") }) })
		o.Do(func() { fmt.Println("never") })
	})
	try("oncefunc", func() {
		f := sync.OnceFunc(func() { panic(errors.New("b")) })
		try("1", f)
		try("2", f)
	})
	try("oncevalues", func() {
		n := 0
		f := sync.OnceValues(func() (int, error) { n++; return n, errors.New("e") })
		fmt.Println(f())
		fmt.Println(f())
	})
	try("nil once", func() { sync.OnceFunc(nil)() })
	var m sync.Map
	for i := range 5 {
		m.Store(i, i*i)
	}
	fmt.Println(m.Load(3))
	fmt.Println(m.LoadOrStore(3, 1))
	fmt.Println(m.LoadOrStore(9, 1))
	fmt.Println(m.LoadAndDelete(9))
	fmt.Println(m.LoadAndDelete(9))
	fmt.Println(m.Swap(1, "x"))
	fmt.Println(m.Swap(77, "y"))
	fmt.Println(m.CompareAndSwap(1, "x", "z"), m.CompareAndSwap(1, "x", "z"), m.CompareAndSwap(100, nil, 1))
	fmt.Println(m.CompareAndDelete(1, "q"), m.CompareAndDelete(1, "z"), m.CompareAndDelete(1, "z"))
	try("uncomparable cas", func() { m.Store(5, []int{1}); m.CompareAndSwap(5, []int{1}, 2) })
	try("uncomparable key", func() { m.Store([]int{1}, 1) })
	n := 0
	m.Range(func(k, v any) bool { n++; m.Delete(k); return true })
	fmt.Println(n)
	m.Clear()
	_, ok := m.Load(0)
	fmt.Println(ok)
	var p sync.Pool
	fmt.Println(p.Get())
	p.New = func() any { return &resource{1} }
	r := p.Get().(*resource)
	r.n = 5
	p.Put(r)
	p.Put(nil)
	fmt.Println(p.Get().(*resource).n, p.Get().(*resource).n)
	p.Put(r)
	runtime.GC()
	fmt.Println(p.Get().(*resource).n)
	p.Put(r)
	r = nil
	runtime.GC()
	runtime.GC()
	fmt.Println(p.Get().(*resource).n)
	var mu sync.RWMutex
	fmt.Println(mu.TryLock(), mu.TryRLock(), mu.TryLock())
	mu.Unlock()
	fmt.Println(mu.TryRLock(), mu.TryRLock(), mu.TryLock())
	l := mu.RLocker()
	l.Unlock()
	l.Unlock()
	fmt.Println(mu.TryLock())
	var v atomic.Value
	try("nil value", func() { v.Store(nil) })
	v.Store(1)
	try("other type", func() { v.Store("x") })
	try("cas nil", func() { v.CompareAndSwap(1, nil) })
	try("cas types", func() { v.CompareAndSwap("a", 2) })
	fmt.Println(v.Swap(4), v.Load(), v.CompareAndSwap(4, 5))
	var wg sync.WaitGroup
	wg.Go(func() {})
	wg.Wait()
	var u atomic.Uint32
	fmt.Println(u.Or(6), u.And(3), u.Load(), u.Add(^uint32(0)))
}

// go1.26.8
// Output:
// negative: panic sync: negative WaitGroup counter string false false
// cond copy: panic sync.Cond is copied string false false
// first: panic a string false false
// once panics returned
// 1: panic b *errors.errorString true false
// 2: panic b *errors.errorString true false
// oncefunc returned
// 1 e
// 1 e
// oncevalues returned
// nil once: panic runtime error: invalid memory address or nil pointer dereference runtime.errorString true true
// 9 true
// 9 true
// 1 false
// 1 true
// <nil> false
// 1 true
// <nil> false
// true false false
// false true false
// uncomparable cas: panic runtime error: comparing uncomparable type []int runtime.errorString true true
// uncomparable key: panic runtime error: hash of unhashable type []int runtime.errorString true true
// 6
// false
// <nil>
// 5 1
// 5
// 1
// true false false
// true true false
// true
// nil value: panic sync/atomic: store of nil value into Value string false false
// other type: panic sync/atomic: store of inconsistently typed value into Value string false false
// cas nil: panic sync/atomic: compare and swap of nil value into Value string false false
// cas types: panic sync/atomic: compare and swap of inconsistently typed values string false false
// 1 4 true
// 0 6 2 1
