// RUnlock without RLock is fatal.
package main

import "sync"

func main() {
	defer func() { recover() }()
	var mu sync.RWMutex
	mu.RUnlock()
}

// go1.26.8
// Stderr:
// fatal error: sync: RUnlock of unlocked RWMutex
// Exit: 2
