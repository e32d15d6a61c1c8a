// Both sides take the lock.
//
// Ends: ok
// Prints: true
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

type Scores struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (s *Scores) Set(name string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[name] = n
}

func (s *Scores) Get(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[name]
}

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
	for i := 0; i < 2*rounds; i++ {
		if s.Get("ada") >= 0 {
			n++
		}
	}
	wg.Wait()
	fmt.Println(n > 0)
}
