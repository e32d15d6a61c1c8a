// The map is used outside the lock. When the writer happens to be first, the lock orders the two uses by accident.
//
// Ends: race | fatal error: concurrent map read and map write
// Prints: hits counted
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex // guards hits
	hits := 0
	names := map[int]string{1: "Ada"}

	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		names[1] = "Grace" // before the lock
		mu.Lock()
		hits++
		mu.Unlock()
	}()
	go func() {
		defer wg.Done()
		mu.Lock()
		hits++
		mu.Unlock()
		_ = names[1] // after the lock
	}()
	wg.Wait()
	fmt.Println("hits counted")
}
