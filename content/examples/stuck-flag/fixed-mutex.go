// With the lock the two writes come one after the other.
//
// Ends: ok
// Prints: survived
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000

func main() {
	for i := 0; i < rounds; i++ {
		var mu sync.Mutex
		m := map[string]int{"old": 1}
		var wg sync.WaitGroup
		wg.Add(2)
		for g := 0; g < 2; g++ {
			go func() {
				defer wg.Done()
				mu.Lock()
				m["n"] = 1
				mu.Unlock()
			}()
		}
		wg.Wait()
		_ = m["old"]
	}
	fmt.Println("survived")
}
