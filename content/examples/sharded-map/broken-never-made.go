// The array of shards is there, the maps in it are not: reading works, the first write panics.
//
// Ends: panic: assignment to entry in nil map
package main

import (
	"fmt"
	"sync"
)

const shards = 16

type shard struct {
	mu sync.Mutex
	m  map[int]int
}

type Hits struct{ shards [shards]shard }

func (h *Hits) Count(page int) int {
	s := &h.shards[page%shards]
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[page]
}

func (h *Hits) Add(page int) {
	s := &h.shards[page%shards]
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[page]++
}

func main() {
	h := new(Hits)
	fmt.Println("hits", h.Count(1))
	h.Add(1)
}
