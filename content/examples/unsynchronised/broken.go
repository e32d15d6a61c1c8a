// Two goroutines count page visits in the same map.
package main

import (
	"fmt"
	"sync"
)

const rounds = 100_000

func main() {
	pages := []string{"/", "/docs", "/blog", "/about"}
	visits := make(map[string]int)

	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range rounds {
				visits[pages[i%len(pages)]]++
			}
		}()
	}
	wg.Wait()
	fmt.Println("visits to /docs:", visits["/docs"])
}
