// Tell the worker to stop, wait until it has, then read: all in the deferred function, so every return does it.
//
// Ends: ok
// Prints: stopped with 4 entries
package main

import (
	"fmt"
	"sync"
)

func work() (n int) {
	progress := map[int]int{0: 0, 1: 0, 2: 0, 3: 0}
	stop := make(chan bool)
	var wg sync.WaitGroup
	defer func() {
		close(stop)
		wg.Wait()
		for range progress {
			n++
		}
	}()
	started := make(chan bool)
	wg.Add(1)
	go func() {
		defer wg.Done()
		close(started)
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			default:
				progress[i%4] = i
			}
		}
	}()
	<-started
	return 0 // early, but not alone
}

func main() {
	fmt.Println("stopped with", work(), "entries")
}
