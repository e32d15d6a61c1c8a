// The same with a lock that readers share: RLock in the two that only read, never one inside the other.
//
// Ends: ok
// Prints: total 20001
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type Stock struct {
	mu sync.RWMutex
	m  map[string]int // guarded by mu
}

func (s *Stock) Add(item string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[item] += n
}

func (s *Stock) Count(item string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.countLocked(item)
}

func (s *Stock) Total() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	n := 0
	for item := range s.m {
		n += s.countLocked(item)
	}
	return n
}

// countLocked needs s.mu held.
func (s *Stock) countLocked(item string) int { return s.m[item] }

func main() {
	s := &Stock{m: map[string]int{"pen": 1}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			s.Add("pen", 1)
		}
	}()
	for i := 0; i < rounds; i++ {
		if s.Count("pen") == 0 {
			fmt.Println("sold out")
		}
	}
	wg.Wait()
	fmt.Println("total", s.Total())
}
