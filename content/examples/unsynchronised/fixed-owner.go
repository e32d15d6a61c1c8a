// One goroutine owns the map; the others send it what to count.
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
	seen := make(chan string, 64)
	done := make(chan map[string]int)

	go func() { // the owner: nobody else knows the map
		visits := make(map[string]int)
		for page := range seen {
			visits[page]++
		}
		done <- visits
	}()

	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				seen <- pages[i%len(pages)]
			}
		}()
	}
	wg.Wait()
	close(seen)
	visits := <-done
	fmt.Println("visits to /docs:", visits["/docs"])
}
