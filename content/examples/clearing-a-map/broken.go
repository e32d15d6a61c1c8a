// clear is a write, for the whole time that it takes.
//
// Ends: fatal error: concurrent map writes | fatal error: small map with no empty slot (concurrent map writes?)
// Releases: 1.21 and later
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000000

func main() {
	counts := make(map[int]int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			counts[i%8]++
		}
	}()
	for i := 0; i < rounds; i++ {
		clear(counts)
	}
	wg.Wait()
	fmt.Println(len(counts) <= 8)
}
