// A deferred recover sees panics. This is a fatal error: no deferred call runs, and the process is gone.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

var m = map[int]int{}

func work(w int) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Println("recovered:", v) // never printed
		}
	}()
	for i := 0; i < rounds; i++ {
		m[w] = i
	}
}

func main() {
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			work(w)
		}(w)
	}
	wg.Wait()
	fmt.Println("done")
}
