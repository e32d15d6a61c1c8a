// A new map for what is left. The old one goes with the next collection.
//
// Ends: ok
// Prints: 10 left, in next to no memory
package main

import (
	"fmt"
	"runtime"
)

const entries = 50000

func inUse() int64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int64(stats.HeapAlloc)
}

var sessions = map[int]int{}

func main() {
	before := inUse()
	for i := 0; i < entries; i++ {
		sessions[i] = i
	}
	full := inUse() - before
	left := map[int]int{}
	for k, v := range sessions {
		if k < 10 {
			left[k] = v
		}
	}
	sessions = left // under the map's lock, if it has one
	if inUse()-before < full/10 {
		fmt.Println(len(sessions), "left, in next to no memory")
	}
}
