package main

import "sync"
import "time"

//go:noinline
func idle(c chan int) { <-c }

func main() {
	c := make(chan int)
	go idle(c)
	go func() { select {} }()
	go func() { time.Sleep(time.Hour) }()
	time.Sleep(10 * time.Millisecond)
	var mu sync.Mutex
	mu.Unlock()
}
