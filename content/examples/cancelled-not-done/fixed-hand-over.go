// The worker owns the map and hands it over when it is done.
//
// Ends: ok
// Prints: results 4
package main

import (
	"context"
	"fmt"
)

func collect(ctx context.Context, done chan<- map[string]int) {
	results := make(map[string]int) // nobody else knows it yet
	for i := 0; ctx.Err() == nil; i++ {
		results[fmt.Sprint("job ", i%4)] = i
		if i == 100 {
			break
		}
	}
	done <- results // and from here on it is the receiver's
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan map[string]int)
	go collect(ctx, done)
	results := <-done
	cancel()
	fmt.Println("results", len(results))
}
