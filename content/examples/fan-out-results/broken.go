// A WaitGroup waits for all workers; it does not keep them from writing at the same time.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

func main() {
	results := make(map[int]int)
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				results[w] += i
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(len(results), "results")
}
