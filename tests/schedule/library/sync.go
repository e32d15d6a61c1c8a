package main

import (
	"fmt"
	"math/rand"
	"sync"
	"time"
)

func try(n string, f func()) {
	defer func() { r := recover(); fmt.Printf("%s: %T %v\n", n, r, r) }()
	f()
}
func main() {
	var w sync.WaitGroup
	var mu sync.Mutex
	n := 0
	for i := 0; i < 8; i++ {
		w.Add(1)
		go func() {
			defer w.Done()
			for j := 0; j < 2000; j++ {
				mu.Lock()
				n++
				if j%5000 == 0 {
					time.Sleep(2 * time.Millisecond)
				}
				mu.Unlock()
			}
		}()
	}
	w.Wait()
	fmt.Println(n)
	var rw sync.RWMutex
	x, y := 0, 0
	for i := 0; i < 6; i++ {
		w.Add(1)
		go func(i int) {
			defer w.Done()
			for j := 0; j < 500; j++ {
				if i < 2 {
					rw.Lock()
					x++
					y++
					rw.Unlock()
				} else if i == 2 {
					if rw.TryLock() {
						x++
						y++
						rw.Unlock()
					}
				} else {
					rw.RLock()
					if x != y {
						panic("torn")
					}
					rw.RUnlock()
				}
			}
		}(i)
	}
	w.Wait()
	fmt.Println(x == y, x >= 1000)
	for r := 0; r < 100; r++ {
		var wg sync.WaitGroup
		k := rand.Intn(5)
		c := make(chan int, 10)
		for i := 0; i < k; i++ {
			wg.Go(func() { c <- 1 })
		}
		w.Add(2)
		go func() { wg.Wait(); w.Done() }()
		go func() { wg.Wait(); w.Done() }()
		w.Wait()
		if len(c) != k {
			panic("wg")
		}
	}
	try("neg", func() { var wg sync.WaitGroup; wg.Done() })
	var o sync.Once
	for i := 0; i < 5; i++ {
		w.Add(1)
		go func() {
			defer w.Done()
			o.Do(func() { n = -1; time.Sleep(time.Millisecond) })
			if n != -1 {
				panic("once")
			}
		}()
	}
	w.Wait()
	try("once panics", func() { var o sync.Once; try("in", func() { o.Do(func() { panic("p") }) }); o.Do(func() { panic("q") }) })
	f := sync.OnceFunc(func() { panic("of") })
	try("of1", f)
	try("of2", f)
	c := sync.NewCond(&mu)
	ready := 0
	for i := 0; i < 5; i++ {
		w.Add(1)
		go func() {
			defer w.Done()
			mu.Lock()
			for ready == 0 {
				c.Wait()
			}
			ready--
			mu.Unlock()
		}()
	}
	for i := 0; i < 5; i++ {
		mu.Lock()
		ready++
		c.Signal()
		mu.Unlock()
		time.Sleep(time.Millisecond)
	}
	mu.Lock()
	c.Broadcast()
	mu.Unlock()
	w.Wait()
	cc := *c
	try("copied", func() { cc.Signal() })
	var m sync.Map
	m.Store(1, "a")
	fmt.Println(m.Load(1))
	fmt.Println(m.LoadOrStore(1, "b"))
	fmt.Println(m.LoadOrStore(2, "c"))
	fmt.Println(m.Swap(2, "d"))
	fmt.Println(m.CompareAndSwap(2, "d", "e"), m.CompareAndSwap(2, "d", "e"))
	fmt.Println(m.CompareAndDelete(2, "x"), m.CompareAndDelete(2, "e"))
	fmt.Println(m.LoadAndDelete(1))
	fmt.Println(m.LoadAndDelete(1))
	m.Store(3, 3)
	m.Range(func(k, v any) bool { fmt.Println(k, v); m.Delete(k); return true })
	fmt.Println(m.Load(3))
	m.Store(4, 4)
	m.Clear()
	fmt.Println(m.Load(4))
	try("unh", func() { m.Load([]int{}) })
	m.Store(1, 1)
	p := sync.Pool{New: func() any { return "new" }}
	fmt.Println(p.Get())
	p.Put("x")
	p.Put("y")
	p.Put(nil)
	fmt.Println(p.Get(), p.Get(), p.Get())
}
