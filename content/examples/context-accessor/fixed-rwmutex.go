// The lock makes the accessor safe; the context only says whether anybody still wants the answer.
//
// Ends: ok
// Prints: 20000 reads, then 0
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 20000

// Getter reads one setting on behalf of ctx.
type Getter func(ctx context.Context, key string) (int, bool)

type settings struct {
	mu sync.RWMutex
	m  map[string]int // guarded by mu
}

func (s *settings) get(ctx context.Context, key string) (int, bool) {
	if ctx.Err() != nil {
		return 0, false
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	v, ok := s.m[key]
	return v, ok
}

func (s *settings) set(key string, v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key] = v
}

func main() {
	s := &settings{m: map[string]int{"limit": 10}}
	var get Getter = s.get
	ctx, cancel := context.WithCancel(context.Background())

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			s.set("limit", i)
		}
	}()
	count := func() (found int) {
		for i := 0; i < rounds; i++ {
			if _, ok := get(ctx, "limit"); ok {
				found++
			}
		}
		return found
	}
	before := count()
	wg.Wait()
	cancel()
	fmt.Printf("%d reads, then %d\n", before, count())
}
