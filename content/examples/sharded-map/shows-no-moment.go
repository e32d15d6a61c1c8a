// A name moves from one shard to the other and back; at every moment somebody has it at least once. A total that takes the locks one
// after the other still counts none at times. No race, no crash: every lock was held.
//
// Ends: exit 1
// Prints: counted nobody
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 100000

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
		if a.len()+b.len() == 0 {
			nobody++
		}
	}
	wg.Wait()
	if nobody > 0 {
		fmt.Println("counted nobody")
		os.Exit(1)
	}
}
