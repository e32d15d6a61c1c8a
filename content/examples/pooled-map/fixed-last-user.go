// The last one to use the map empties it and puts it back.
//
// Ends: ok
// Prints: served
package main

import (
	"fmt"
	"sync"
)

const rounds = 200

var pool = sync.Pool{New: func() interface{} { return map[string]int{} }}

func request(loggers *sync.WaitGroup) {
	m := pool.Get().(map[string]int)
	for i := 0; i < 100; i++ {
		m["served"] = i
	}
	loggers.Add(1)
	go func() { // the request is done with the map: it is the logger's now
		defer loggers.Done()
		for i := 0; i < 100; i++ {
			m["logged"] = i
		}
		for k := range m {
			delete(m, k)
		}
		pool.Put(m)
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
