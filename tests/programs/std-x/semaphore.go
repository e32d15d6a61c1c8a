// golang.org/x/sync/semaphore: weights, order, cancellation.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"
)

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	s := semaphore.NewWeighted(3)
	ctx := context.Background()
	fmt.Println(s.Acquire(ctx, 2), s.TryAcquire(2), s.TryAcquire(1), s.TryAcquire(0), s.TryAcquire(1))
	s.Release(3)

	short, cancel := context.WithTimeout(ctx, 5*time.Millisecond)
	defer cancel()
	fmt.Println(s.Acquire(short, 4))
	gone, stop := context.WithCancel(ctx)
	stop()
	fmt.Println(s.Acquire(gone, 1), s.TryAcquire(3))
	s.Release(3)

	s.Acquire(ctx, 3)
	var mu sync.Mutex
	var order []int
	var wg sync.WaitGroup
	for i, n := range []int64{2, 3, 1, 1} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.Acquire(ctx, n)
			mu.Lock()
			order = append(order, i)
			mu.Unlock()
			time.Sleep(2 * time.Millisecond)
			s.Release(n)
		}()
		time.Sleep(2 * time.Millisecond)
	}
	fmt.Println(s.TryAcquire(0))
	s.Release(3)
	wg.Wait()
	fmt.Println(order[:2], len(order))

	// A big one in front keeps the small ones waiting until it gives up.
	s.Acquire(ctx, 2)
	impatient, giveUp := context.WithCancel(ctx)
	big := make(chan error)
	go func() { big <- s.Acquire(impatient, 3) }()
	time.Sleep(2 * time.Millisecond)
	small := make(chan error)
	go func() { small <- s.Acquire(ctx, 1) }()
	time.Sleep(2 * time.Millisecond)
	giveUp()
	fmt.Println(<-big, <-small)
	s.Release(3)

	try(func() { s.Release(1) })
	try(func() { semaphore.NewWeighted(2).Release(-1) })
	try(func() { semaphore.NewWeighted(-1) })
	try(func() { semaphore.NewWeighted(2).TryAcquire(-1) })
	try(func() { semaphore.NewWeighted(2).Acquire(ctx, -1) })
}

// go1.26.8
// Output:
// <nil> false true true false
// context deadline exceeded
// context canceled true
// false
// [0 1] 4
// context canceled <nil>
// recovered: semaphore: released more than held
// recovered: semaphore: n < 0
// recovered: semaphore: size < 0
// recovered: semaphore: n < 0
// recovered: semaphore: n < 0
