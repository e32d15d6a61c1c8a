// Unlock of an RWMutex that only has readers is fatal.
package main

import "sync"

func main() {
	defer func() { recover() }()
	var mu sync.RWMutex
	mu.RLock()
	mu.Unlock()
}

// go1.26.8
// Stderr:
// fatal error: sync: Unlock of unlocked RWMutex
// Exit: 2
