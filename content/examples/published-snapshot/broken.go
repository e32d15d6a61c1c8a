// Whoever edits a map that was published edits it under the readers.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 5000000

func main() {
	var current atomic.Value // of map[string]int
	current.Store(map[string]int{"port": 80})
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			current.Load().(map[string]int)["port"] = i // no copy
		}
	}()
	for i := 0; i < rounds; i++ {
		n += current.Load().(map[string]int)["port"]
	}
	wg.Wait()
	fmt.Println(n >= 0)
}
