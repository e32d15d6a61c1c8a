// The writes are locked, the reads are not: a lock that one side does not take keeps nobody out.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Scores struct {
	mu sync.Mutex
	m  map[string]int
}

func (s *Scores) Set(name string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[name] = n
}

func (s *Scores) Get(name string) int { return s.m[name] } // "only a read"

func main() {
	s := &Scores{m: map[string]int{"ada": 1}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			s.Set("ada", i)
		}
	}()
	n := 0
	for i := 0; i < 10*rounds; i++ {
		if s.Get("ada") >= 0 {
			n++
		}
	}
	wg.Wait()
	fmt.Println(n > 0)
}
