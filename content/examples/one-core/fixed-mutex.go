// A lock, also on one processor.
//
// Ends: ok
// Prints: 20000 entries
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const rounds = 10000

func main() {
	runtime.GOMAXPROCS(1)
	var mu sync.Mutex
	m := make(map[int]int)

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				mu.Lock()
				m[2*i+w] = i
				mu.Unlock()
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(len(m), "entries")
}
