// The value in the context locks itself, and its String method prints a number instead of the map. (Up to Go 1.12 a context did not ask it.)
//
// Ends: ok
// Prints: printed true session with 3 attributes
// Releases: 1.13 and later
// Elsewhere: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 20000

type key struct{}

type session struct {
	mu    sync.Mutex
	attrs map[string]int // guarded by mu
}

func (s *session) Set(name string, v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.attrs[name] = v
}

func (s *session) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Sprintf("session with %d attributes", len(s.attrs))
}

func main() {
	s := &session{attrs: map[string]int{"user": 7, "visits": 0, "theme": 1}}
	ctx := context.WithValue(context.Background(), key{}, s)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			s.Set("visits", i)
		}
	}()
	n := 0
	for i := 0; i < rounds/10; i++ {
		n += len(fmt.Sprint(ctx))
	}
	wg.Wait()
	fmt.Println("printed", n > 0, s)
}
