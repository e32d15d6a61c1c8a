// One goroutine adds entries, so the map grows again and again; another reads an entry that was there from the start.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

func main() {
	squares := map[int]int{0: 0, 1: 1, 2: 4}

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 3; i < rounds; i++ {
			squares[i] = i * i // growth happens inside some of these
		}
	}()
	for i := 0; i < rounds; i++ {
		_ = squares[2]
	}
	wg.Wait()
	fmt.Println(len(squares), "entries")
}
