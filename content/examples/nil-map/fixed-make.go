// A constructor makes every map before anybody uses one.
//
// Ends: ok
// Prints: 1 entry
package main

import (
	"fmt"
	"sync"
)

type shard struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func newShards(n int) []shard {
	shards := make([]shard, n)
	for i := range shards {
		shards[i].m = make(map[string]int)
	}
	return shards
}

func main() {
	shards := newShards(4)
	s := &shards[1]
	s.mu.Lock()
	s.m["a"] = 1
	s.mu.Unlock()
	fmt.Println(len(s.m), "entry")
}
