// Fairness of locks: a waiter of more than a millisecond is handed the mutex, a waiting writer keeps new readers out, Cond wakes in order.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// hog locks again right after unlocking, until the waiter had its turn: how often it could.
func hog(wait time.Duration) int {
	var mu sync.Mutex
	mu.Lock()
	var got atomic.Bool
	go func() {
		mu.Lock()
		got.Store(true)
		mu.Unlock()
	}()
	runtime.Gosched()
	time.Sleep(wait)
	n := 0
	for !got.Load() && n < 20 {
		mu.Unlock()
		mu.Lock()
		n++
		runtime.Gosched()
	}
	mu.Unlock()
	return n
}

func starvingQueue() {
	var mu sync.Mutex
	var order []int
	var wg sync.WaitGroup
	mu.Lock()
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			order = append(order, i)
			mu.Unlock()
		}()
		runtime.Gosched()
	}
	time.Sleep(3 * time.Millisecond)
	mu.Unlock()
	wg.Wait()
	fmt.Println("queue", order)
}

func all(log chan string) []string {
	close(log)
	var out []string
	for s := range log {
		out = append(out, s)
	}
	return out
}

func writerFirst() {
	var rw sync.RWMutex
	log := make(chan string, 8)
	var wg sync.WaitGroup
	rw.RLock()
	wg.Add(1)
	go func() {
		defer wg.Done()
		rw.Lock()
		log <- "writer"
		rw.Unlock()
	}()
	runtime.Gosched()
	fmt.Println("reader while a writer waits:", rw.TryRLock(), rw.TryLock())
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			rw.RLock()
			log <- fmt.Sprint("reader ", i)
			rw.RUnlock()
		}()
		runtime.Gosched()
	}
	rw.RUnlock()
	wg.Wait()
	fmt.Println(all(log))
}

func readersBetweenWriters() {
	var rw sync.RWMutex
	log := make(chan string, 8)
	var wg sync.WaitGroup
	rw.Lock()
	for _, name := range []string{"w1", "r1", "r2", "w2"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if name[0] == 'w' {
				rw.Lock()
				log <- name
				rw.Unlock()
			} else {
				rw.RLock()
				log <- name
				rw.RUnlock()
			}
		}()
		runtime.Gosched()
	}
	rw.Unlock()
	wg.Wait()
	fmt.Println(all(log))
}

func condOrder() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	var order []int
	var wg sync.WaitGroup
	c.Signal()
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			c.Wait()
			order = append(order, i)
			mu.Unlock()
		}()
		runtime.Gosched()
	}
	for range 3 {
		c.Signal()
		runtime.Gosched()
	}
	mu.Lock()
	fmt.Println("signalled", order)
	mu.Unlock()
	c.Broadcast()
	wg.Wait()
	fmt.Println(len(order))
}

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println(hog(0), hog(3*time.Millisecond))
	starvingQueue()
	writerFirst()
	readersBetweenWriters()
	condOrder()
}

// go1.26.8
// Output:
// 20 2
// queue [0 1 2 3 4]
// reader while a writer waits: false false
// [writer reader 2 reader 0 reader 1]
// [r1 r2 w1 w2]
// signalled [0 1 2]
// 6
