// The writer publishes a new map each time; readers range over the one they loaded.
//
// Ends: ok
// Prints: counted 300000
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 100000

func main() {
	var stock atomic.Value // of map[string]int, read-only once stored
	stock.Store(map[string]int{"apple": 5, "pear": 7, "plum": 9})

	var wg sync.WaitGroup
	wg.Add(1)
	go func() { // the only writer; several would need a lock around load and store
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			next := make(map[string]int)
			for fruit, n := range stock.Load().(map[string]int) {
				next[fruit] = n
			}
			next["pear"] = i
			stock.Store(next)
		}
	}()

	counted := 0
	for i := 0; i < rounds; i++ {
		for range stock.Load().(map[string]int) {
			counted++
		}
	}
	wg.Wait()
	fmt.Println("counted", counted)
}
