// Two goroutines add one each, to a fresh map every time. The runtime notices some collisions; of the others one addition can be lost.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write | exit 3
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 100000

func main() {
	for i := 0; i < rounds; i++ {
		m := map[string]int{"n": 0}
		var wg sync.WaitGroup
		wg.Add(2)
		for g := 0; g < 2; g++ {
			go func() {
				defer wg.Done()
				m["n"]++ // find the slot; then, outside the check, add one to it
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
