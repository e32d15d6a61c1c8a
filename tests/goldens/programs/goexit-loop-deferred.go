package main

import (
	"runtime"
	"sync"
)

// The deferred calls of a loop and a Goexit: in 1.14 to 1.21 it runs them from another place than others.

//go:noinline
func unlock(mu *sync.Mutex) {
	mu.Unlock()
}

//go:noinline
func inLoop(mu *sync.Mutex) {
	for i := 0; i < 2; i++ {
		defer unlock(mu)
	}
	runtime.Goexit()
}

func main() {
	inLoop(new(sync.Mutex))
}
