// Only an id goes into the context; what changes is kept where its lock is.
//
// Ends: ok
// Prints: 50000 50000
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 50000

type requestKey struct{}

type stats struct {
	mu sync.Mutex
	m  map[int]int // by request; guarded by mu
}

func (s *stats) hit(ctx context.Context) {
	id, _ := ctx.Value(requestKey{}).(int)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[id]++
}

func main() {
	s := &stats{m: map[int]int{}}
	var wg sync.WaitGroup
	for id := 1; id <= 2; id++ {
		wg.Add(1)
		go func(ctx context.Context) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				s.hit(ctx)
			}
		}(context.WithValue(context.Background(), requestKey{}, id))
	}
	wg.Wait()
	fmt.Println(s.m[1], s.m[2])
}
