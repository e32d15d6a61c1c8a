// Up to Go 1.21 a loop has one variable for all its turns, and the goroutines read it after the loop: the map is guarded, the key is wrong.
//
// Ends: ok
// Prints: map[z:3]
// Releases: 1.11-1.21
// Elsewhere: ok
package main

import (
	"fmt"
	"sync"
)

func main() {
	total := make(map[string]int)
	var mu sync.Mutex // guards total
	var wg sync.WaitGroup
	started := make(chan bool)
	for _, name := range []string{"x", "y", "z"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-started
			mu.Lock()
			defer mu.Unlock()
			total[name]++
		}()
	}
	close(started)
	wg.Wait()
	fmt.Println(total)
}
