// A name moves from the first shard to the last and back; at every moment at least one of them has it. A total that takes the locks one
// after the other still counts nobody at times. No race, no crash: every lock was held.
//
// Ends: exit 1
// Prints: counted nobody
package main

import (
	"fmt"
	"os"
	"sync"
)

const (
	rounds = 10000000
	shards = 16
)

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

func (s *shard) len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.m)
}

func main() {
	var all [shards]*shard
	for i := range all {
		all[i] = &shard{m: map[string]bool{}}
	}
	first, last := all[0], all[shards-1]
	first.set("ada", true)
	go func() {
		for {
			last.set("ada", true)
			first.set("ada", false)
			first.set("ada", true)
			last.set("ada", false)
		}
	}()
	for i := 0; i < rounds; i++ {
		names := 0
		for _, s := range all {
			names += s.len()
		}
		if names == 0 {
			fmt.Println("counted nobody")
			os.Exit(1)
		}
	}
}
