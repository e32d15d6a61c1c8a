// The workers send what they found; the goroutine that started them fills the map.
//
// Ends: ok
// Prints: 4 results 199990000
package main

import "fmt"

const rounds = 20000

type result struct{ worker, sum int }

func main() {
	found := make(chan result)
	for w := 0; w < 4; w++ {
		go func(w int) {
			sum := 0
			for i := 0; i < rounds; i++ {
				sum += i
			}
			found <- result{w, sum}
		}(w)
	}
	results := make(map[int]int) // nobody else knows it
	for w := 0; w < 4; w++ {
		r := <-found
		results[r.worker] = r.sum
	}
	fmt.Println(len(results), "results", results[3])
}
