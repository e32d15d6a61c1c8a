// cancel only tells the worker to stop. It is still writing when main reads the map.
//
// Ends: fatal error: concurrent map iteration and map write
package main

import (
	"context"
	"fmt"
)

const rounds = 1000000

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	results := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4}
	started := make(chan bool)

	go func() {
		close(started)
		for i := 0; i < rounds; i++ {
			if i%1024 == 0 && ctx.Err() != nil {
				return // up to 1023 writes too late
			}
			results["a"] = i
		}
	}()

	<-started
	n := 0
	for i := 0; i < rounds; i++ {
		if i == 1 {
			cancel()
		}
		for range results {
			n++
		}
	}
	fmt.Println("counted", n)
}
