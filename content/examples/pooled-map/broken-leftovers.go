// A pool gives back what was put in, entries included: the next tenant finds those of the last one.
//
// Ends: exit 3
// Prints: bob finds map[ada:secret]
package main

import (
	"fmt"
	"os"
	"sync"
)

var pool = sync.Pool{New: func() interface{} { return map[string]string{} }}

func main() {
	for { // the pool may lose what is put in it, so try until it does not
		m := pool.Get().(map[string]string)
		m["ada"] = "secret"
		pool.Put(m) // not emptied

		m = pool.Get().(map[string]string)
		if len(m) > 0 {
			fmt.Println("bob finds", m)
			os.Exit(3)
		}
	}
}
