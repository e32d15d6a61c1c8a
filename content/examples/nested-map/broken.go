// The lock covers the outer map only; the inner one is used after Unlock.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Stock struct {
	mu     sync.Mutex
	stores map[string]map[string]int
}

func (s *Stock) store(name string) map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stores[name] == nil {
		s.stores[name] = make(map[string]int)
	}
	return s.stores[name]
}

func (s *Stock) Set(store, item string, n int) {
	s.store(store)[item] = n // the lock is gone by now
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
	fmt.Println(len(s.store("oslo")), "items")
}
