// Clone copies one level. The inner maps have two owners from then on.
//
// Ends: fatal error: concurrent map writes
// Releases: 1.21 and later
package main

import (
	"fmt"
	"maps"
	"sync"
)

const rounds = 1000000

func main() {
	labels := map[string]map[string]int{"web": {"replicas": 1}}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		mine := maps.Clone(labels) // before the goroutine starts, and yet
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				mine["web"]["replicas"] = i
			}
		}()
	}
	wg.Wait()
	fmt.Println(labels["web"]["replicas"])
}
