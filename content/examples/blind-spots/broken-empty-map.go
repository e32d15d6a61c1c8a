// Reading an empty map, and deleting from it, return before the runtime looks for writers: no crash, and a race all the same.
//
// Ends: race
// Prints: done
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

func main() {
	sessions := map[string]int{}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			delete(sessions, "ada")
		}
	}()
	for i := 0; i < rounds; i++ {
		_ = sessions["ada"]
	}
	wg.Wait()
	fmt.Println("done")
}
