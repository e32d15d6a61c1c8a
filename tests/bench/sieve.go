// Slices and integer loops: the primes below 2,000,000.
package main

import "fmt"

func main() {
	const limit = 2_000_000
	composite := make([]bool, limit)
	count := 0
	for i := 2; i < limit; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * i; j < limit; j += i {
			composite[j] = true
		}
	}
	fmt.Println(count)
}

// go1.26.8
// Output:
// 148933
