// The writers lock, so they do not collide. The reader "only looks" and does not lock.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 2000000

type Stock struct {
	mu sync.Mutex
	m  map[string]int
}

func (s *Stock) Add(item string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[item] += n
}

func (s *Stock) Count(item string) int { return s.m[item] } // no lock

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
	low := 0
	for i := 0; i < rounds; i++ {
		if s.Count("pen") == 0 {
			low++
		}
	}
	wg.Wait()
	fmt.Println("sold out", low, "times")
}
