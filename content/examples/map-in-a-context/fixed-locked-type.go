// The context carries a pointer to a type that locks itself.
//
// Ends: ok
// Prints: 2 tags
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 50000

type key struct{}

type Tags struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (t *Tags) Set(name string, v int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.m[name] = v
}

func (t *Tags) Len() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.m)
}

func tags(ctx context.Context) *Tags { return ctx.Value(key{}).(*Tags) }

func main() {
	ctx := context.WithValue(context.Background(), key{}, &Tags{m: map[string]int{}})

	var wg sync.WaitGroup
	for _, name := range []string{"db", "cache"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				tags(ctx).Set(name, i)
			}
		}(name)
	}
	wg.Wait()
	fmt.Println(tags(ctx).Len(), "tags")
}
