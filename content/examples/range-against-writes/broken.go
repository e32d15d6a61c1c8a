// A loop ranges over a map while another goroutine overwrites an entry.
//
// Ends: fatal error: concurrent map iteration and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

func main() {
	stock := map[string]int{"apple": 5, "pear": 7, "plum": 9}

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			stock["pear"] = i // an existing key: the map does not grow
		}
	}()

	counted := 0
	for i := 0; i < rounds; i++ {
		for range stock {
			counted++
		}
	}
	wg.Wait()
	fmt.Println("counted", counted)
}
