// Every goroutine makes a counter of its own. What they counted is put together when they are done.
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
	seen := make(map[string]int)
	return func(word string) int {
		seen[word]++
		return seen[word]
	}
}

func main() {
	var totals [2]int // a goroutine writes its own element
	var wg sync.WaitGroup
	for w := range totals {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			count := counter() // on the goroutine that uses it
			for i := 0; i < rounds; i++ {
				totals[w] = count("go")
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(totals[0] + totals[1])
}
