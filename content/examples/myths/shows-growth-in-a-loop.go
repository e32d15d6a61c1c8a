// A loop over a map that grows under it, in one goroutine: every old entry is visited once, whole.
//
// Ends: ok
// Prints: old entries visited: 100
package main

import "fmt"

func main() {
	m := make(map[int]int)
	for i := 0; i < 100; i++ {
		m[i] = i
	}
	old := 0
	next := 1000
	for k, v := range m {
		if k < 100 && k == v {
			old++
		}
		for i := 0; i < 20 && next < 6000; i++ {
			m[next] = -1 // the map moves to bigger tables several times
			next++
		}
	}
	fmt.Println("old entries visited:", old)
}
