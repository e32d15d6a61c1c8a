// A map for every request. The collector knows when the last user is done.
//
// Ends: ok
// Prints: served
package main

import (
	"fmt"
	"sync"
)

const rounds = 200

func request(loggers *sync.WaitGroup) {
	m := map[string]int{}
	for i := 0; i < 100; i++ {
		m["served"] = i
	}
	loggers.Add(1)
	go func() { // the request is done with the map: it is the logger's now
		defer loggers.Done()
		for i := 0; i < 100; i++ {
			m["logged"] = i
		}
	}()
}

func main() {
	var loggers sync.WaitGroup
	for i := 0; i < rounds; i++ {
		request(&loggers)
	}
	loggers.Wait()
	fmt.Println("served")
}
