// Map updates: 1,000,000 increments over 5,000 int keys.
package main

import "fmt"

func main() {
	m := make(map[int]int)
	for i := 0; i < 1_000_000; i++ {
		m[i%5000]++
	}
	fmt.Println(len(m), m[17])
}

// go1.26.8
// Output:
// 5000 200
