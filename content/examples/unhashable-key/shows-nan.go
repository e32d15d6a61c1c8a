// A NaN is a key that is never found again: each store adds an entry, no delete removes one, clear does.
//
// Ends: ok
// Prints: entries: 3
// Prints: found: false
// Prints: after delete: 3
// Prints: after clear: 0
// Releases: 1.21 and later
package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[float64]int{}
	for i := 0; i < 3; i++ {
		m[math.NaN()] = i
	}
	fmt.Println("entries:", len(m))
	_, found := m[math.NaN()]
	fmt.Println("found:", found)
	delete(m, math.NaN())
	fmt.Println("after delete:", len(m))
	clear(m)
	fmt.Println("after clear:", len(m))
}
