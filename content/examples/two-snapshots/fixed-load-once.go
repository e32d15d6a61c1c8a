// Load once, and read everything from what was loaded.
//
// Ends: ok
// Prints: mixed 0
// Releases: 1.19 and later
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 10000

var current atomic.Pointer[map[string]int]

func main() {
	current.Store(&map[string]int{"host": 0, "port": 0})
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			current.Store(&map[string]int{"host": i, "port": i})
		}
	}()
	mixed := 0
	for i := 0; i < rounds; i++ {
		config := *current.Load()
		if config["host"] != config["port"] {
			mixed++
		}
	}
	wg.Wait()
	fmt.Println("mixed", mixed)
}
