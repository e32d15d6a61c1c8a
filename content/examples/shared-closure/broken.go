// Nobody outside can name the map that a closure keeps. But two goroutines call the same closure.
//
// Ends: fatal error: concurrent map read and map write | fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

// counter returns a function with a map of its own: one for every call of counter.
func counter() func(word string) int {
	seen := make(map[string]int)
	return func(word string) int {
		seen[word]++
		return seen[word]
	}
}

func main() {
	count := counter() // called once
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				count("go")
			}
		}()
	}
	wg.Wait()
	fmt.Println(count("go") - 1)
}
