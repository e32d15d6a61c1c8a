// Empty the map before it goes back.
//
// Ends: ok
// Prints: bob finds map[]
package main

import (
	"fmt"
	"sync"
)

var pool = sync.Pool{New: func() interface{} { return map[string]string{} }}

func put(m map[string]string) {
	for k := range m {
		delete(m, k)
	}
	pool.Put(m)
}

func main() {
	m := pool.Get().(map[string]string)
	m["ada"] = "secret"
	put(m)

	m = pool.Get().(map[string]string)
	fmt.Println("bob finds", m)
}
