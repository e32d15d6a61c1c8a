// Clone under the lock that the writers take; use the clone without it.
//
// Ends: ok
// Prints: 200000
// Releases: 1.21 and later
package main

import (
	"fmt"
	"maps"
	"sync"
)

const rounds = 200

func main() {
	var mu sync.Mutex // guards m
	m := make(map[int]int)
	for i := 0; i < 1000; i++ {
		m[i] = i
	}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mu.Lock()
			m[i%1000] = i
			mu.Unlock()
		}
	}()
	for i := 0; i < rounds; i++ {
		mu.Lock()
		mine := maps.Clone(m)
		mu.Unlock()
		n += len(mine)
	}
	wg.Wait()
	fmt.Println(n)
}
