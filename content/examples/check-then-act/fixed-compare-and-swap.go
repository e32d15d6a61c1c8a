// Store the new number only if the old one is still there; otherwise look again.
//
// Ends: ok
// Prints: total 40000
// Releases: 1.20 and later
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

func add(counts *sync.Map, k string) {
	for {
		n, _ := counts.LoadOrStore(k, 0)
		if counts.CompareAndSwap(k, n, n.(int)+1) {
			return
		}
	}
}

func main() {
	var counts sync.Map // string -> int
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				add(&counts, "page")
			}
		}()
	}
	wg.Wait()
	n, _ := counts.Load("page")
	fmt.Println("total", n)
}
