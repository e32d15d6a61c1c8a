// A deadline does not reach a goroutine that waits for a mutex: it waits until the lock is free, however long the context is over.
//
// Ends: ok
// Prints: asked for 10ms, waited at least 100ms: true
// Prints: the context says: context deadline exceeded
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type settings struct {
	mu sync.RWMutex
	m  map[string]int // guarded by mu
}

func (s *settings) get(ctx context.Context, key string) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	s.mu.RLock() // knows nothing of ctx
	defer s.mu.RUnlock()
	return s.m[key], ctx.Err()
}

func main() {
	s := &settings{m: map[string]int{"limit": 10}}
	s.mu.Lock() // a reload that takes its time
	time.AfterFunc(100*time.Millisecond, s.mu.Unlock)

	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	_, err := s.get(ctx, "limit")
	fmt.Println("asked for 10ms, waited at least 100ms:", time.Since(start) >= 100*time.Millisecond)
	fmt.Println("the context says:", err)
}
