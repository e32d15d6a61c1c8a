// A map that happens to be empty today needs the lock as well.
//
// Ends: ok
// Prints: done
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

func main() {
	var mu sync.Mutex
	sessions := map[string]int{}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mu.Lock()
			delete(sessions, "ada")
			mu.Unlock()
		}
	}()
	for i := 0; i < rounds; i++ {
		mu.Lock()
		_ = sessions["ada"]
		mu.Unlock()
	}
	wg.Wait()
	fmt.Println("done")
}
