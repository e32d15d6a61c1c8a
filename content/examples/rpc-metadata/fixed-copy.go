// The interceptor copies the metadata, adds to the copy, and puts the copy into the context of its own call.
//
// Ends: ok
// Prints: []
// Prints: [t1]
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 2000

type MD map[string][]string

func (md MD) Copy() MD {
	c := make(MD, len(md)+1)
	for k, vs := range md {
		c[k] = append([]string(nil), vs...) // a slice of its own: append to the old one could write into it
	}
	return c
}

type mdKey struct{}

func outgoing(ctx context.Context) MD { md, _ := ctx.Value(mdKey{}).(MD); return md } // only to be read

func trace(ctx context.Context, id string) context.Context {
	md := outgoing(ctx).Copy()
	md["trace"] = []string{id}
	return context.WithValue(ctx, mdKey{}, md)
}

func call(ctx context.Context) (bytes int) {
	for k, vs := range outgoing(ctx) {
		bytes += len(k) + len(vs)
	}
	return bytes
}

func main() {
	client := context.WithValue(context.Background(), mdKey{}, MD{"agent": {"shop/1.0"}})
	var wg sync.WaitGroup
	for c := 0; c < 2; c++ {
		wg.Add(1)
		go func(id string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				call(trace(client, id))
			}
		}(fmt.Sprint("t", c))
	}
	wg.Wait()
	fmt.Println(outgoing(client)["trace"])
	fmt.Println(outgoing(trace(client, "t1"))["trace"])
}
