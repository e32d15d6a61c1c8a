// The map holds a counter for each key, which is stored once and counts atomically.
//
// Ends: ok
// Prints: total 40000
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 10000

func main() {
	var counts sync.Map // string -> *int64
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				n, ok := counts.Load("page")
				if !ok {
					n, _ = counts.LoadOrStore("page", new(int64))
				}
				atomic.AddInt64(n.(*int64), 1)
			}
		}()
	}
	wg.Wait()
	n, _ := counts.Load("page")
	fmt.Println("total", atomic.LoadInt64(n.(*int64)))
}
