// A goroutine that holds the read lock asks for the write lock: it waits for all readers, itself included.
//
// Ends: exit 1
// Prints: Count does not return
package main

import (
	"fmt"
	"os"
	"sync"
	"time"
)

type Stock struct {
	mu sync.RWMutex
	m  map[string]int
}

func (s *Stock) Count(item string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	n, ok := s.m[item]
	if !ok {
		s.mu.Lock() // never returns
		s.m[item] = 0
		s.mu.Unlock()
	}
	return n
}

func main() {
	s := &Stock{m: map[string]int{"pen": 1}}
	fmt.Println("pens", s.Count("pen"))
	answer := make(chan int)
	go func() { answer <- s.Count("ink") }()
	select {
	case n := <-answer:
		fmt.Println("ink", n)
	case <-time.After(time.Second):
		fmt.Println("Count does not return")
		os.Exit(1)
	}
}
