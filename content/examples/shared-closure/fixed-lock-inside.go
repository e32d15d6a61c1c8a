// The closure keeps the lock beside the map. Callers see neither, and cannot forget it.
//
// Ends: ok
// Prints: 40000
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

func counter() func(word string) int {
	var mu sync.Mutex // guards seen
	seen := make(map[string]int)
	return func(word string) int {
		mu.Lock()
		defer mu.Unlock()
		seen[word]++
		return seen[word]
	}
}

func main() {
	count := counter()
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
