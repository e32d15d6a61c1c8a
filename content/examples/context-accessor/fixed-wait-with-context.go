// A channel with room for one token is a lock that one can stop waiting for: select waits for the token and for the context.
//
// Ends: ok
// Prints: context deadline exceeded
// Prints: 10 <nil>
package main

import (
	"context"
	"fmt"
	"time"
)

type settings struct {
	token chan struct{}  // holds one value while somebody uses m
	m     map[string]int // guarded by token
}

func (s *settings) get(ctx context.Context, key string) (int, error) {
	select {
	case s.token <- struct{}{}:
		defer func() { <-s.token }()
		return s.m[key], nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func main() {
	s := &settings{make(chan struct{}, 1), map[string]int{"limit": 10}}
	s.token <- struct{}{} // a reload that takes its time
	release := time.AfterFunc(100*time.Millisecond, func() { <-s.token })
	defer release.Stop()

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	_, err := s.get(ctx, "limit")
	fmt.Println(err)
	fmt.Println(s.get(context.Background(), "limit"))
}
