// The lock guards the map too, so every order of the two goroutines is fine.
//
// Ends: ok
// Prints: hits counted
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex // guards hits and names
	hits := 0
	names := map[int]string{1: "Ada"}

	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		mu.Lock()
		defer mu.Unlock()
		names[1] = "Grace"
		hits++
	}()
	go func() {
		defer wg.Done()
		mu.Lock()
		defer mu.Unlock()
		hits++
		_ = names[1]
	}()
	wg.Wait()
	fmt.Println("hits counted")
}
