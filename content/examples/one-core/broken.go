// One core, one thread at a time, and still: a goroutine can be stopped in the middle of a write that makes the map grow.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const rounds = 2000000

func main() {
	runtime.GOMAXPROCS(1)
	m := make(map[int]int)
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				m[2*i+w] = i
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(len(m))
}
