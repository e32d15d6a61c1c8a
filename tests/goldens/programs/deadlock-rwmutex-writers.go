package main

import "sync"

//go:noinline
func second(mu *sync.RWMutex) { mu.Lock() }

func main() {
	var mu sync.RWMutex
	mu.Lock()
	second(&mu)
}
