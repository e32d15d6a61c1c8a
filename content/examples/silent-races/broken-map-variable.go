// Replacing the map is a write to the variable, not to a map: no check sees it.
//
// Ends: race
// Prints: true
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

func main() {
	config := map[string]int{"port": 80}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			config = map[string]int{"port": i}
		}
	}()
	for i := 0; i < rounds; i++ {
		n += config["port"]
	}
	wg.Wait()
	fmt.Println(n >= 0)
}
