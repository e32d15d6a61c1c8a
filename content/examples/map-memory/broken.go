// Every entry is deleted, and the memory stays: the map keeps its tables for the entries to come.
//
// Ends: exit 1
// Prints: empty, and still most of the memory
package main

import (
	"fmt"
	"os"
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
	for k := range sessions {
		delete(sessions, k)
	}
	empty := inUse() - before
	if len(sessions) == 0 && empty > full/2 {
		fmt.Println("empty, and still most of the memory")
		os.Exit(1)
	}
}
