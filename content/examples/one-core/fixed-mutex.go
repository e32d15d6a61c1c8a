// The rule does not count cores.
//
// Ends: ok
// Prints: 40000
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const rounds = 20000

func main() {
	runtime.GOMAXPROCS(1)
	var mu sync.Mutex // guards m
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
	fmt.Println(len(m))
}
