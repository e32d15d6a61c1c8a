// cancel only tells the worker to stop. It is still writing when main reads the map.
//
// Ends: fatal error: concurrent map iteration and map write
package main

import (
	"context"
	"fmt"
)

const rounds = 10000000

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	results := make(map[int]int)
	started := make(chan bool)

	go func() {
		for job := 0; ctx.Err() == nil; job++ { // looks between jobs, and a job takes its time
			for i := 0; i < rounds; i++ {
				results[i%1000] = job
				if job == 0 && i == 100 {
					close(started)
				}
			}
		}
	}()

	<-started
	cancel()
	n := 0
	for i := 0; i < 10000; i++ {
		for range results {
			n++
		}
	}
	fmt.Println("counted", n)
}
