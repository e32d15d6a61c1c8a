// A context cannot be changed, but the map that it carries can, and every derived context carries the same one.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 1000000

type key struct{}

func tags(ctx context.Context) map[string]int { return ctx.Value(key{}).(map[string]int) }

func main() {
	ctx := context.WithValue(context.Background(), key{}, map[string]int{})

	var wg sync.WaitGroup
	for _, name := range []string{"db", "cache"} {
		wg.Add(1)
		go func(name string, ctx context.Context) {
			defer wg.Done()
			ctx, cancel := context.WithCancel(ctx) // a context of its own
			defer cancel()
			m := tags(ctx)
			for i := 0; i < rounds; i++ {
				m[name] = i
			}
		}(name, ctx)
	}
	wg.Wait()
	fmt.Println(len(tags(ctx)), "tags")
}
