// The map goes back into the pool while a logger still writes to it; the next request gets the same one.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

var pool = sync.Pool{New: func() interface{} { return map[string]int{} }}

func request(loggers *sync.WaitGroup) {
	m := pool.Get().(map[string]int)
	loggers.Add(1)
	go func() { // outlives the request
		defer loggers.Done()
		for i := 0; i < 100; i++ {
			m["logged"] = i
		}
	}()
	for i := 0; i < 100; i++ {
		m["served"] = i
	}
	pool.Put(m)
}

func main() {
	var loggers sync.WaitGroup
	for i := 0; i < rounds; i++ {
		request(&loggers)
	}
	loggers.Wait()
	fmt.Println("served")
}
