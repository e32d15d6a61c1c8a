// A slot of a slice for every worker; the map is built when all are done.
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
	slots := make([]int, 4)
	var wg sync.WaitGroup
	for w := range slots {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				slots[w] += i
			}
		}(w)
	}
	wg.Wait()
	results := make(map[int]int)
	for w, sum := range slots {
		results[w] = sum
	}
	fmt.Println(len(results), "results", results[3])
}
