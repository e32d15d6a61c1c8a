package main

import (
	"sync"
	"time"
)

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

var once, again sync.Once
var x, z, v int

func main() {
	var wg sync.WaitGroup
	pair(func() { wg.Add(1) }, func() {
		time.AfterFunc(5*time.Millisecond, wg.Done)
		wg.Wait()
	})
	pair(func() { once.Do(func() { x = 1 }) }, func() { x = 2 })
	pool := sync.Pool{New: func() interface{} {
		z = 1
		return 1
	}}
	pair(func() { pool.Get() }, func() { z = 2 })
	time.AfterFunc(time.Millisecond, func() { v = 1 })
	time.Sleep(10 * time.Millisecond)
	v = 2
}
