// Each lock has a map of its own, and a constructor makes them all. Totals take one lock after the other.
//
// Ends: ok
// Prints: page 0: 20000
// Prints: pages 4, hits 80000
package main

import (
	"fmt"
	"sync"
)

const (
	rounds = 20000
	shards = 16
)

type shard struct {
	mu sync.Mutex
	m  map[int]int // guarded by mu
	_  [48]byte    // so that two locks do not share a cache line of 64 bytes
}

type Hits struct{ shards [shards]shard }

func NewHits() *Hits {
	h := new(Hits)
	for i := range h.shards {
		h.shards[i].m = make(map[int]int)
	}
	return h
}

func (h *Hits) of(page int) *shard { return &h.shards[page%shards] }

func (h *Hits) Add(page int) {
	s := h.of(page)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[page]++
}

func (h *Hits) Count(page int) int {
	s := h.of(page)
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[page]
}

// Totals sees each shard at another moment.
func (h *Hits) Totals() (pages, hits int) {
	for i := range h.shards {
		s := &h.shards[i] // not a copy: it would copy the lock
		s.mu.Lock()
		pages += len(s.m)
		for _, n := range s.m {
			hits += n
		}
		s.mu.Unlock()
	}
	return pages, hits
}

func main() {
	h := NewHits()
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func(page int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				h.Add(page)
			}
		}(w)
	}
	wg.Wait()
	fmt.Println("page 0:", h.Count(0))
	pages, hits := h.Totals()
	fmt.Printf("pages %d, hits %d\n", pages, hits)
}
