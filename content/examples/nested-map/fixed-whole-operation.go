// The lock is held until the inner map is done with, too.
//
// Ends: ok
// Prints: 2 items
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type Stock struct {
	mu     sync.Mutex
	stores map[string]map[string]int // guarded by mu, inner maps included
}

func (s *Stock) Set(store, item string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stores[store] == nil {
		s.stores[store] = make(map[string]int)
	}
	s.stores[store][item] = n
}

func (s *Stock) Len(store string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.stores[store])
}

func main() {
	s := &Stock{stores: make(map[string]map[string]int)}
	var wg sync.WaitGroup
	for _, item := range []string{"pen", "ink"} {
		wg.Add(1)
		go func(item string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				s.Set("oslo", item, i)
			}
		}(item)
	}
	wg.Wait()
	fmt.Println(s.Len("oslo"), "items")
}
