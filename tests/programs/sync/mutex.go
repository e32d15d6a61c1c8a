// Mutex and RWMutex: exclusion, TryLock, embedding, handing the lock between goroutines, Locker.
package main

import (
	"fmt"
	"sync"
)

type counter struct {
	sync.Mutex
	n map[string]int
}

func (c *counter) inc(k string) {
	c.Lock()
	defer c.Unlock()
	c.n[k]++
}

type cache struct {
	mu sync.RWMutex
	m  map[int]int
}

func (c *cache) get(k int) int {
	c.mu.RLock()
	v, ok := c.m[k]
	c.mu.RUnlock()
	if ok {
		return v
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.m[k]; ok {
		return v
	}
	c.m[k] = k * k
	return k * k
}

func main() {
	c := counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := 0; i < 20; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 50; j++ {
				c.inc(fmt.Sprint("k", j%3))
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.n)
	ca := cache{m: map[int]int{}}
	sums := make([]int, 8)
	for g := range sums {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for k := 0; k < 30; k++ {
				sums[g] += ca.get(k % 10)
			}
		}()
	}
	wg.Wait()
	fmt.Println(sums, len(ca.m))
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	mu.Lock()
	done := make(chan bool)
	go func() {
		mu.Lock()
		fmt.Println("second owner")
		mu.Unlock()
		close(done)
	}()
	go mu.Unlock()
	<-done
	var l sync.Locker = rw.RLocker()
	l.Lock()
	l.Lock()
	l.Unlock()
	l.Unlock()
	order := []int{}
	var gate sync.Mutex
	gate.Lock()
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			gate.Lock()
			defer gate.Unlock()
			order = append(order, i)
		}()
	}
	gate.Unlock()
	wg.Wait()
	fmt.Println(len(order))
	func() {
		defer func() { fmt.Println("recovered", recover(), mu.TryLock()) }()
		mu.Lock()
		defer mu.Unlock()
		panic("with the lock held")
	}()
}

// go1.26.8
// Output:
// map[k0:340 k1:340 k2:320]
// [855 855 855 855 855 855 855 855] 10
// true false
// true true false
// true false false
// second owner
// 5
// recovered with the lock held true
