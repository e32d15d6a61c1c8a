package main

import (
	"runtime"
	"sync"
)

// A fatal error in a deferred call that Goexit runs.

//go:noinline
func unlock(mu *sync.Mutex) {
	mu.Unlock()
}

//go:noinline
func leave(mu *sync.Mutex) {
	defer unlock(mu)
	runtime.Goexit()
}

func main() {
	leave(new(sync.Mutex))
}
