// maps.Copy ranges over its source.
//
// Ends: fatal error: concurrent map iteration and map write
// Releases: 1.21 and later
package main

import (
	"fmt"
	"maps"
	"sync"
)

const rounds = 2000

func main() {
	m := make(map[int]int)
	for i := 0; i < 1000; i++ {
		m[i] = i
	}
	mine := make(map[int]int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 1000*rounds; i++ {
			m[i%1000] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		maps.Copy(mine, m)
	}
	wg.Wait()
	fmt.Println(len(mine))
}
