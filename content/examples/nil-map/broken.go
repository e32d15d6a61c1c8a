// A nil map can be read, ranged over, measured and deleted from. It cannot be written: that is a panic, not a fatal error.
//
// Ends: panic: assignment to entry in nil map
// Prints: 0 0 true
package main

import "fmt"

type shard struct{ m map[string]int }

func main() {
	var shards [4]shard // the zero value: no map has been made
	s := &shards[1]
	fmt.Println(s.m["a"], len(s.m), s.m == nil)
	for range s.m {
	}
	delete(s.m, "a")
	s.m["a"] = 1
}
