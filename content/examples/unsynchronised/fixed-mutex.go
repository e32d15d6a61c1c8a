// A mutex stands guard over every use of the map.
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
	var mu sync.Mutex // guards visits
	visits := make(map[string]int)

	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				mu.Lock()
				visits[pages[i%len(pages)]]++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println("visits to /docs:", visits["/docs"])
}
