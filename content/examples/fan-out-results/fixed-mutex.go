// Work without the lock, store the result under it.
//
// Ends: ok
// Prints: 4 results 199990000
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

func main() {
	var mu sync.Mutex // guards results
	results := make(map[int]int)
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			sum := 0
			for i := 0; i < rounds; i++ {
				sum += i
			}
			mu.Lock()
			defer mu.Unlock()
			results[w] = sum
		}(w)
	}
	wg.Wait()
	fmt.Println(len(results), "results", results[3])
}
