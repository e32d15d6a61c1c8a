// Two goroutines write once each and are waited for. Then main is alone, and it can be main's read that dies.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

func main() {
	for i := 0; i < rounds; i++ {
		m := map[string]int{"old": 1}
		var wg sync.WaitGroup
		wg.Add(2)
		for g := 0; g < 2; g++ {
			go func() {
				defer wg.Done()
				m["n"] = 1
			}()
		}
		wg.Wait()
		_ = m["old"] // nobody else uses the map any more
	}
	fmt.Println("survived")
}
