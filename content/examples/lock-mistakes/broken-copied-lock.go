// A method with a value receiver locks a copy of the mutex and edits the one map that all copies share.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Stock struct {
	mu sync.Mutex
	m  map[string]int
}

func (s Stock) Add(item string, n int) { // go vet: Add passes lock by value
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[item] += n
}

func main() {
	s := &Stock{m: map[string]int{}}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				s.Add("pen", 1)
			}
		}()
	}
	wg.Wait()
	fmt.Println("pens", s.m["pen"])
}
