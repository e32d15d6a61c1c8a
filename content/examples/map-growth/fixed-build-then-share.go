// The map is filled by one goroutine and read by others only when it is complete.
//
// Ends: ok
// Prints: 1000 entries
package main

import (
	"fmt"
	"sync"
)

const (
	entries = 1000
	rounds  = 10000
)

func main() {
	squares := make(map[int]int, entries)
	for i := 0; i < entries; i++ {
		squares[i] = i * i
	}

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() { // everything above comes before this goroutine
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				_ = squares[i%entries]
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(squares), "entries")
}
