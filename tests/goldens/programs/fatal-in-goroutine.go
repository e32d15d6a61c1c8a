package main

import "sync"

//go:noinline
func misuse(mu *sync.RWMutex) { mu.RUnlock() }

func main() {
	var mu sync.RWMutex
	c := make(chan int)
	go func() {
		defer println("never")
		misuse(&mu)
	}()
	<-c
}
