// A method that holds the read lock calls another that takes it again. A writer that came in between makes the second wait for
// the writer, and the writer waits for the first.
//
// Ends: exit 1
// Prints: Total does not return
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
	return s.m[item]
}

func (s *Stock) Total(between func()) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	n := 0
	for item := range s.m {
		between()
		n += s.Count(item) // the read lock again
	}
	return n
}

func main() {
	s := &Stock{m: map[string]int{"pen": 1}}
	write := func() {
		s.mu.Lock()
		s.m["ink"] = 2
		s.mu.Unlock()
	}
	answer := make(chan int)
	go func() {
		answer <- s.Total(func() {
			go write()
			time.Sleep(100 * time.Millisecond) // time enough for the writer to reach Lock
		})
	}()
	select {
	case n := <-answer:
		fmt.Println("total", n)
	case <-time.After(2 * time.Second):
		fmt.Println("Total does not return")
		os.Exit(1)
	}
}
