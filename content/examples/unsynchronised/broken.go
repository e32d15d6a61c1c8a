// Two goroutines count page visits in the same map.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

func main() {
	pages := []string{"/", "/docs", "/blog", "/about"}
	visits := make(map[string]int)

	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				visits[pages[i%len(pages)]]++
			}
		}()
	}
	wg.Wait()
	fmt.Println("visits to /docs:", visits["/docs"])
}
