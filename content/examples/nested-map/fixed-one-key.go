// Store and item together are the key: there is one map, and no second level to forget.
//
// Ends: ok
// Prints: 2 items
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type place struct{ store, item string }

type Stock struct {
	mu    sync.Mutex
	items map[place]int // guarded by mu
}

func (s *Stock) Set(store, item string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[place{store, item}] = n
}

func (s *Stock) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.items)
}

func main() {
	s := &Stock{items: make(map[place]int)}
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
	fmt.Println(s.Len(), "items")
}
