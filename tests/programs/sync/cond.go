// Cond: Signal wakes one, Broadcast wakes all, waiting in a loop; a bounded queue.
package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	items    []int
	max      int
	peak     int
}

func newQueue(n int) *queue {
	q := &queue{max: n}
	q.notEmpty, q.notFull = sync.NewCond(&q.mu), sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.max {
		q.notFull.Wait()
	}
	q.items = append(q.items, v)
	q.peak = max(q.peak, len(q.items))
	q.notEmpty.Signal()
}

func (q *queue) take() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.notEmpty.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	q.notFull.Signal()
	return v
}

func main() {
	q := newQueue(3)
	var wg sync.WaitGroup
	for p := 0; p < 3; p++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 20; i++ {
				q.put(p*100 + i)
			}
		}()
	}
	total := make(chan int)
	for c := 0; c < 2; c++ {
		go func() {
			sum := 0
			for i := 0; i < 30; i++ {
				sum += q.take()
			}
			total <- sum
		}()
	}
	fmt.Println(<-total+<-total, q.peak <= 3)
	wg.Wait()
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready, waiting := false, 0
	done := make(chan bool)
	for i := 0; i < 4; i++ {
		go func() {
			mu.Lock()
			waiting++
			for !ready {
				c.Wait()
			}
			mu.Unlock()
			done <- true
		}()
	}
	for {
		mu.Lock()
		if waiting == 4 {
			break
		}
		mu.Unlock()
	}
	ready = true
	c.Broadcast()
	mu.Unlock()
	for i := 0; i < 4; i++ {
		<-done
	}
	fmt.Println("all woken")
	c.Signal()
	c.Broadcast()
	rc := sync.NewCond(new(sync.RWMutex).RLocker())
	rc.L.Lock()
	rc.L.Unlock()
	fmt.Println("signals without waiters are lost")
}

// go1.26.8
// Output:
// 6570 true
// all woken
// signals without waiters are lost
