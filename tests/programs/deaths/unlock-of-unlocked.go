// Unlocking a mutex that is not locked is fatal and cannot be recovered.
package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("never printed")
	defer func() { fmt.Println("never printed", recover()) }()
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	mu.Unlock()
}

// go1.26.8
// Stderr:
// fatal error: sync: unlock of unlocked mutex
// Exit: 2
