// One processor, two goroutines that add entries: a goroutine can lose the processor in the middle of a growing write.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const rounds = 1000000

func main() {
	runtime.GOMAXPROCS(1)
	m := make(map[int]int)

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				m[2*i+w] = i // always a new key
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(len(m), "entries")
}
