// Built when the package is initialised, before main and so before any goroutine that main starts. No lock, no Once.
//
// Ends: ok
// Prints: wrong answers: [0 0 0 0]
package main

import (
	"fmt"
	"sync"
)

const size = 500

var squares = build() // never written again

func build() map[int]int {
	m := make(map[int]int)
	for i := 0; i < size; i++ {
		m[i] = i * i
	}
	return m
}

func main() {
	var wg sync.WaitGroup
	var wrong [4]int
	for w := range wrong {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < size; i++ {
				if squares[i] != i*i {
					wrong[w]++
				}
			}
		}(w)
	}
	wg.Wait()
	fmt.Println("wrong answers:", wrong)
}
