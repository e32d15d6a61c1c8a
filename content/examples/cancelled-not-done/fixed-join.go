// Cancel, then wait until the worker has returned; only then is the map nobody else's.
//
// Ends: ok
// Prints: counted 4
package main

import (
	"context"
	"fmt"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	results := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4}
	started := make(chan bool)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		close(started)
		for i := 0; ctx.Err() == nil; i++ {
			results["a"] = i
		}
	}()

	<-started
	cancel()
	wg.Wait() // the worker has returned
	n := 0
	for range results {
		n++
	}
	fmt.Println("counted", n)
}
