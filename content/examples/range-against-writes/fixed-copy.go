// Copy under the lock, then range over the private copy.
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
	var mu sync.Mutex // guards stock
	stock := map[string]int{"apple": 5, "pear": 7, "plum": 9}

	snapshot := func() map[string]int {
		mu.Lock()
		defer mu.Unlock()
		mine := make(map[string]int, len(stock))
		for fruit, n := range stock {
			mine[fruit] = n
		}
		return mine
	}

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
		for range snapshot() { // may take long: nobody waits for it
			counted++
		}
	}
	wg.Wait()
	fmt.Println("counted", counted)
}
