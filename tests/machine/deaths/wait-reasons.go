package main

import (
	"context"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var rw, rw2 sync.RWMutex
	var wg sync.WaitGroup
	c := sync.NewCond(&mu)
	mu.Lock()
	rw.Lock()
	rw2.RLock()
	wg.Add(1)
	go func() { mu.Lock() }()
	go func() { rw.RLock() }()
	go func() { rw2.Lock() }()
	go func() { wg.Wait() }()
	go func() { var m2 sync.Mutex; c2 := sync.NewCond(&m2); m2.Lock(); c2.Wait() }()
	go func() { var o sync.Once; o.Do(func() { select {} }) }()
	go func() { rw.Lock() }()
	go func() { ctx, cancel := context.WithCancel(context.Background()); defer cancel(); <-ctx.Done() }()
	go func() {
		for range (chan int)(nil) {
		}
	}()
	time.Sleep(10 * time.Millisecond)
	_ = c
	select {}
}
