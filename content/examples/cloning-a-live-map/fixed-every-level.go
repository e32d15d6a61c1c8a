// Each level gets a copy of its own.
//
// Ends: ok
// Prints: 1
// Releases: 1.21 and later
package main

import (
	"fmt"
	"maps"
	"sync"
)

const rounds = 50000

func clone(labels map[string]map[string]int) map[string]map[string]int {
	c := make(map[string]map[string]int, len(labels))
	for name, inner := range labels {
		c[name] = maps.Clone(inner)
	}
	return c
}

func main() {
	labels := map[string]map[string]int{"web": {"replicas": 1}}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		mine := clone(labels)
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
