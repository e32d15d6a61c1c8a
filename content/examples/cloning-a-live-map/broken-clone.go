// maps.Clone needs the lock like every reader.
//
// Ends: fatal error: concurrent map clone and map write | fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
// Releases: 1.21 and later
package main

import (
	"fmt"
	"maps"
	"sync"
)

const rounds = 20000

func main() {
	m := make(map[int]int)
	for i := 0; i < 1000; i++ {
		m[i] = i
	}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 100*rounds; i++ {
			m[i%1000] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		n = len(maps.Clone(m))
	}
	wg.Wait()
	fmt.Println(n)
}
