// So is the loop that deletes every key.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map iteration and map write | fatal error: small map with no empty slot (concurrent map writes?)
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000000

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
		for k := range counts {
			delete(counts, k)
		}
	}
	wg.Wait()
	fmt.Println(len(counts) <= 8)
}
