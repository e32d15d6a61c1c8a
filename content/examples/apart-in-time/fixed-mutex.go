// One write each, under a lock: what the sleep seemed to do.
//
// Ends: ok
// Prints: 2 entries
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex // guards m
	m := make(map[int]int)
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			mu.Lock()
			m[w] = w
			mu.Unlock()
		}(w)
	}
	wg.Wait()
	fmt.Println(len(m), "entries")
}
