// Wait for the workers in the same deferred function, before the read.
//
// Ends: ok
// Prints: counted 4
package main

import (
	"fmt"
	"sync"
)

const rounds = 50000

func work() (n int) {
	progress := map[int]int{0: 0, 1: 0, 2: 0, 3: 0}
	var wg sync.WaitGroup
	defer func() {
		wg.Wait()
		for range progress {
			n++
		}
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			progress[i%4] = i
		}
	}()
	return 0
}

func main() {
	fmt.Println("counted", work())
}
