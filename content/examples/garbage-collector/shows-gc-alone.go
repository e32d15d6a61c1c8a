// The collector reads no map the way Go code does: one goroutine with a map, and a collection after another.
//
// Ends: ok
// Prints: 50 entries
package main

import (
	"fmt"
	"runtime"
)

func main() {
	m := make(map[int]*int)
	for i := 0; i < 1000; i++ {
		m[i%50] = new(int)
		if i%100 == 0 {
			runtime.GC()
		}
	}
	fmt.Println(len(m), "entries")
}
