// The accessor takes a context, checks it, and reads the map. The context says when to give up. It does not lock.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 1000000

// Getter reads one setting on behalf of ctx.
type Getter func(ctx context.Context, key string) (int, bool)

type settings struct{ m map[string]int }

func (s *settings) get(ctx context.Context, key string) (int, bool) {
	if ctx.Err() != nil {
		return 0, false
	}
	v, ok := s.m[key]
	return v, ok
}

func main() {
	s := &settings{map[string]int{"limit": 10}}
	var get Getter = s.get
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	var wg sync.WaitGroup
	wg.Add(1)
	go func() { // a reload
		defer wg.Done()
		for i := 0; i < 2*rounds; i++ {
			s.m["limit"] = i
		}
	}()
	found := 0
	for i := 0; i < rounds; i++ {
		if _, ok := get(ctx, "limit"); ok {
			found++
		}
	}
	wg.Wait()
	fmt.Println(found, "reads")
}
