// One goroutine: the map grows while it is ranged over, and the loop still meets every old entry exactly once.
//
// Ends: ok
// Prints: old entries met once: 8
package main

import "fmt"

func main() {
	m := map[int]bool{}
	for i := 0; i < 8; i++ {
		m[i] = true
	}
	met := [8]int{}
	for k := range m {
		if k < 8 {
			met[k]++
		}
		for i := 0; i < 20 && len(m) < 200; i++ {
			m[100+len(m)] = true // some of these are met as well, some are not
		}
	}
	once := 0
	for _, n := range met {
		if n == 1 {
			once++
		}
	}
	fmt.Println("old entries met once:", once)
}
