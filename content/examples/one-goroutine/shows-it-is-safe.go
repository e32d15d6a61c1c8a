// One goroutine may read, write, delete and add in any order, even inside a range: nothing else uses the map.
//
// Ends: ok
// Prints: two is there: false
// Prints: one: 1
package main

import (
	"fmt"
	"runtime"
)

func main() {
	m := map[int]int{1: 1, 2: 2, 3: 3}
	for k := range m {
		if k == 2 {
			delete(m, k)
		}
		m[k+10] = m[k] // added in the loop: may be visited, or not
		runtime.GC()
		if len(m) > 1000 {
			break
		}
	}
	defer fmt.Println("one:", m[1]) // evaluated now
	m[1] = 7
	fmt.Println("two is there:", m[2] != 0)
}
