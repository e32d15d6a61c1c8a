// Any number of goroutines may read a map that nobody writes: readers leave no mark on it.
//
// Ends: ok
// Prints: sum: 40000
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	m := map[string]int{"a": 1, "b": 2}
	var sum int64
	var wg sync.WaitGroup
	for w := 0; w < 8; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := 0
			for i := 0; i < 5000; i++ {
				n += m["a"]
			}
			atomic.AddInt64(&sum, int64(n))
		}()
	}
	wg.Wait()
	fmt.Println("sum:", sum)
}
