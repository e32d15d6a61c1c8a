// One processor, two goroutines, one entry that exists: no growth. A Swiss map's small form can lose the processor half-way through a write.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const rounds = 3000000

func main() {
	runtime.GOMAXPROCS(1)
	m := map[string]int{"hits": 0}

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				m["hits"] += i & 1
			}
		}()
	}
	wg.Wait()
	fmt.Println(m["hits"] > 0)
}
