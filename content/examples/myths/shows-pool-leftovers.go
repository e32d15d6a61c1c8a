// A pool gives back what was put in, with everything in it.
//
// Ends: ok
// Prints: tenant B got 1 entries of tenant A
package main

import (
	"fmt"
	"sync"
)

func main() {
	pool := sync.Pool{New: func() interface{} { return make(map[string]string) }}
	for {
		a := pool.Get().(map[string]string)
		a["card"] = "1234"
		pool.Put(a) // not emptied

		b := pool.Get().(map[string]string)
		if len(b) > 0 { // a pool may also drop what it was given
			fmt.Println("tenant B got", len(b), "entries of tenant A")
			return
		}
	}
}
