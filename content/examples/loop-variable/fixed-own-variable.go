// A variable for every turn; since Go 1.22 the loop makes one itself.
//
// Ends: ok
// Prints: map[x:1 y:1 z:1]
// Releases: 1.12 and later
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
		name := name
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
