// "Make it when it is nil" without a lock: two goroutines each make a map, and the entries of one are lost. No check sees it.
//
// Ends: race
package main

import (
	"fmt"
	"sync"
)

type registry struct{ m map[string]int }

func (r *registry) table() map[string]int {
	if r.m == nil {
		r.m = make(map[string]int) // a write to the field r.m, not to a map
	}
	return r.m
}

func main() {
	lost := 0
	for turn := 0; turn < 500; turn++ {
		r := &registry{}
		tables := make([]map[string]int, 2)
		var wg sync.WaitGroup
		for w := range tables {
			wg.Add(1)
			go func(w int) {
				defer wg.Done()
				tables[w] = r.table()
			}(w)
		}
		wg.Wait()
		tables[0]["who"] = 1
		if len(tables[1]) == 0 {
			lost++ // each goroutine had a map of its own
		}
	}
	fmt.Println("two maps instead of one in", lost, "of 500 turns")
}
