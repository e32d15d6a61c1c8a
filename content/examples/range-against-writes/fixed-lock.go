// Hold the lock for the whole loop.
//
// Ends: ok
// Prints: counted 300000
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

func main() {
	var mu sync.RWMutex // guards stock
	stock := map[string]int{"apple": 5, "pear": 7, "plum": 9}

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mu.Lock()
			stock["pear"] = i
			mu.Unlock()
		}
	}()

	counted := 0
	for i := 0; i < rounds; i++ {
		mu.RLock()
		for range stock { // short, and never locks mu again
			counted++
		}
		mu.RUnlock()
	}
	wg.Wait()
	fmt.Println("counted", counted)
}
