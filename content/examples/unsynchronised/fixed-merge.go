// Each goroutine counts in a map of its own; the maps are added up at the end.
//
// Ends: ok
// Prints: visits to /docs: 50000
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

func main() {
	pages := []string{"/", "/docs", "/blog", "/about"}
	parts := make([]map[string]int, 2)

	var wg sync.WaitGroup
	for w := range parts {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			mine := make(map[string]int)
			for i := 0; i < rounds; i++ {
				mine[pages[i%len(pages)]]++
			}
			parts[w] = mine // each goroutine has its own element
		}(w)
	}
	wg.Wait()

	visits := make(map[string]int)
	for _, part := range parts {
		for page, n := range part {
			visits[page] += n
		}
	}
	fmt.Println("visits to /docs:", visits["/docs"])
}
