// The lock covers the whole addition: finding the slot, reading the number, storing the new one.
//
// Ends: ok
// Prints: every total was 2
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 1000

func main() {
	for i := 0; i < rounds; i++ {
		var mu sync.Mutex
		m := map[string]int{"n": 0}
		var wg sync.WaitGroup
		wg.Add(2)
		for g := 0; g < 2; g++ {
			go func() {
				defer wg.Done()
				mu.Lock()
				m["n"]++
				mu.Unlock()
			}()
		}
		wg.Wait()
		if n := m["n"]; n != 2 {
			fmt.Println("two additions, total", n)
			os.Exit(3)
		}
	}
	fmt.Println("every total was 2")
}
