// Adding a tag makes a new map for the new context; the old one stays as it was.
//
// Ends: ok
// Prints: map[region:1] 2
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 2000

type key struct{}

func tags(ctx context.Context) map[string]int {
	m, _ := ctx.Value(key{}).(map[string]int)
	return m // only to be read
}

func withTag(ctx context.Context, name string, v int) context.Context {
	old := tags(ctx)
	m := make(map[string]int, len(old)+1)
	for k, v := range old {
		m[k] = v
	}
	m[name] = v
	return context.WithValue(ctx, key{}, m)
}

func main() {
	base := withTag(context.Background(), "region", 1)

	var wg sync.WaitGroup
	for _, name := range []string{"db", "cache"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				_ = tags(withTag(base, name, i))
			}
		}(name)
	}
	wg.Wait()
	fmt.Println(tags(base), len(tags(withTag(base, "db", 1))))
}
