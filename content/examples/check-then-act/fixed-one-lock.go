// One lock around both steps.
//
// Ends: ok
// Prints: total 40000
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

func main() {
	var mu sync.Mutex
	counts := map[string]int{} // guarded by mu
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				mu.Lock()
				counts["page"]++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println("total", counts["page"])
}
