// golang.org/x/sync/errgroup: the first error wins and cancels, limits hold back, panics are nobody's business.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	var zero errgroup.Group
	var n atomic.Int32
	for range 5 {
		zero.Go(func() error { n.Add(1); return nil })
	}
	fmt.Println(zero.Wait(), n.Load())

	g, ctx := errgroup.WithContext(context.Background())
	boom := errors.New("boom")
	g.Go(func() error { return boom })
	g.Go(func() error {
		<-ctx.Done()
		return ctx.Err()
	})
	fmt.Println(g.Wait(), ctx.Err(), context.Cause(ctx) == boom)

	g, ctx = errgroup.WithContext(context.Background())
	g.Go(func() error { return nil })
	fmt.Println(g.Wait(), ctx.Err(), context.Cause(ctx))

	var limited errgroup.Group
	limited.SetLimit(2)
	var running, most atomic.Int32
	for range 8 {
		limited.Go(func() error {
			now := running.Add(1)
			for {
				old := most.Load()
				if now <= old || most.CompareAndSwap(old, now) {
					break
				}
			}
			time.Sleep(time.Millisecond)
			running.Add(-1)
			return nil
		})
	}
	fmt.Println(limited.Wait(), most.Load() <= 2)

	var try errgroup.Group
	try.SetLimit(1)
	release := make(chan bool)
	fmt.Println(try.TryGo(func() error { <-release; return errors.New("first") }), try.TryGo(func() error { return nil }))
	func() {
		defer func() { fmt.Println(recover()) }()
		try.SetLimit(3)
	}()
	close(release)
	fmt.Println(try.Wait())
	try.SetLimit(-1)
	fmt.Println(try.TryGo(func() error { return errors.New("second") }), try.Wait())
	try.SetLimit(0)
	fmt.Println(try.TryGo(func() error { return nil }))

	// What the functions share is theirs to guard.
	var mu sync.Mutex
	results := map[int]int{}
	var squares errgroup.Group
	for i := range 10 {
		squares.Go(func() error {
			mu.Lock()
			defer mu.Unlock()
			results[i] = i * i
			if i == 7 {
				return fmt.Errorf("seven: %w", boom)
			}
			return nil
		})
	}
	err := squares.Wait()
	fmt.Println(err, errors.Is(err, boom), results)
}

// go1.26.8
// Output:
// <nil> 5
// boom context canceled true
// <nil> context canceled context canceled
// <nil> true
// true false
// errgroup: modify limit while 1 goroutines in the group are still active
// first
// true first
// false
// seven: boom true map[0:0 1:1 2:4 3:9 4:16 5:25 6:36 7:49 8:64 9:81]
