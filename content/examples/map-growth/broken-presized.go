// The same with room for all entries made beforehand: the map never grows, and still every write takes a moment.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

func main() {
	squares := make(map[int]int, rounds)
	squares[2] = 4

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 3; i < rounds; i++ {
			squares[i] = i * i
		}
	}()
	for i := 0; i < rounds; i++ {
		_ = squares[2]
	}
	wg.Wait()
	fmt.Println(len(squares), "entries")
}
