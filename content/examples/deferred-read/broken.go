// The function returns early, its deferred report ranges over the map, and the worker has not stopped.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import "fmt"

const rounds = 10000000

func work() (n int) {
	progress := map[int]int{0: 0, 1: 0, 2: 0, 3: 0}
	defer func() {
		for i := 0; i < rounds; i++ {
			for range progress {
				n++
			}
		}
	}()
	started := make(chan bool)
	go func() {
		close(started)
		for i := 0; i < rounds; i++ {
			progress[i%4] = i
		}
	}()
	<-started
	return 0 // does not wait
}

func main() {
	fmt.Println("counted", work())
}
