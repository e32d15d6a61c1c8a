// For a total of one moment take all the locks, always in the same order, and give them back afterwards.
//
// Ends: ok
// Prints: counted nobody 0 times
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

type shard struct {
	mu sync.Mutex
	m  map[string]bool // guarded by mu
}

func (s *shard) set(name string, here bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if here {
		s.m[name] = true
	} else {
		delete(s.m, name)
	}
}

func total(shards []*shard) int {
	n := 0
	for _, s := range shards {
		s.mu.Lock()
		defer s.mu.Unlock() // at the end, not here
		n += len(s.m)
	}
	return n
}

func main() {
	a, b := &shard{m: map[string]bool{"ada": true}}, &shard{m: map[string]bool{}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			b.set("ada", true)
			a.set("ada", false)
			a.set("ada", true)
			b.set("ada", false)
		}
	}()
	nobody := 0
	for i := 0; i < rounds; i++ {
		if total([]*shard{a, b}) == 0 {
			nobody++
		}
	}
	wg.Wait()
	fmt.Println("counted nobody", nobody, "times")
}
