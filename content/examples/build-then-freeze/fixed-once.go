// sync.Once: the first caller builds, the others wait until it has finished. From then on the map is only read.
//
// Ends: ok
// Prints: wrong answers: [0 0 0 0]
package main

import (
	"fmt"
	"sync"
)

const size = 500

var (
	once    sync.Once
	squares map[int]int // written in once, then never again
)

func square(n int) int {
	once.Do(func() {
		squares = make(map[int]int)
		for i := 0; i < size; i++ {
			squares[i] = i * i
		}
	})
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
