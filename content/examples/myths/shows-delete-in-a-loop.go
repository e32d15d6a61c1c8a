// Deleting and overwriting in a loop over the same map, in one goroutine: plain Go.
//
// Ends: ok
// Prints: left: 5
package main

import "fmt"

func main() {
	m := make(map[int]int)
	for i := 0; i < 10; i++ {
		m[i] = i
	}
	for k := range m {
		if k%2 == 0 {
			delete(m, k)
		} else {
			m[k] = 10 * k
		}
	}
	fmt.Println("left:", len(m))
}
