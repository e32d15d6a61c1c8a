package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// Whatever orders two goroutines: no race anywhere.

func main() {
	x := 0
	touch := func() { x++ }
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			touch()
		})
	}
	wg.Wait()
	touch()
	var rw sync.RWMutex
	for range 2 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			rw.RLock()
			_ = x
			rw.RUnlock()
		}()
		go func() {
			defer wg.Done()
			rw.Lock()
			touch()
			rw.Unlock()
		}()
	}
	wg.Wait()
	unbuffered := make(chan int)
	go func() {
		touch()
		<-unbuffered
	}()
	unbuffered <- 1
	touch()
	buffered := make(chan struct{}, 1)
	for range 3 {
		wg.Go(func() {
			buffered <- struct{}{}
			touch()
			<-buffered
		})
	}
	wg.Wait()
	closed := make(chan int)
	go func() {
		touch()
		close(closed)
	}()
	<-closed
	touch()
	select {
	case <-func() chan int {
		c := make(chan int, 1)
		go func() {
			touch()
			c <- 1
		}()
		return c
	}():
		touch()
	case <-time.After(time.Hour):
	}
	var ready atomic.Bool
	go func() {
		touch()
		ready.Store(true)
	}()
	for !ready.Load() {
		time.Sleep(time.Millisecond)
	}
	touch()
	var once sync.Once
	for range 2 {
		wg.Go(func() {
			once.Do(touch)
			_ = x
		})
	}
	wg.Wait()
	cond := sync.NewCond(&mu)
	go func() {
		mu.Lock()
		touch()
		ready.Store(false)
		mu.Unlock()
		cond.Signal()
	}()
	mu.Lock()
	for ready.Load() {
		cond.Wait()
	}
	touch()
	mu.Unlock()
	var m sync.Map
	go func() {
		touch()
		m.Store("k", &x)
	}()
	for {
		if _, ok := m.Load("k"); ok {
			break
		}
		time.Sleep(time.Millisecond)
	}
	touch()
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		touch()
		cancel()
	}()
	<-ctx.Done()
	touch()
	fired := make(chan bool)
	touch()
	time.AfterFunc(time.Millisecond, func() {
		touch()
		close(fired)
	})
	<-fired
	touch()
	var value atomic.Value
	go func() {
		touch()
		value.Store(1)
	}()
	for value.Load() == nil {
		time.Sleep(time.Millisecond)
	}
	touch()
	fmt.Println(x)
}

// go run -race, go1.26.8, exit 0:
//
// 29
