// A table that is only read after it was built. But whoever comes first builds it, and the second comer finds it half built.
//
// Ends: fatal error: concurrent map read and map write | fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const size = 100000

var squares map[int]int

func square(n int) int {
	if squares == nil { // two may see nil; a third sees a map that is being filled
		squares = make(map[int]int)
		for i := 0; i < size; i++ {
			squares[i] = i * i
		}
	}
	return squares[n]
}

func main() {
	var wg sync.WaitGroup
	var wrong [4]int
	for w := range wrong {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < size; i++ {
				if square(i) != i*i {
					wrong[w]++
				}
			}
		}(w)
	}
	wg.Wait()
	fmt.Println("wrong answers:", wrong)
}
