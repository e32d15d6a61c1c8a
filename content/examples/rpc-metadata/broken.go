// An interceptor adds a trace id to the metadata of each call. The metadata is a map, and all calls of the client share one.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map iteration and map write
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 1000000

// MD is metadata of a call, as in many RPC libraries.
type MD map[string][]string

type mdKey struct{}

func outgoing(ctx context.Context) MD { md, _ := ctx.Value(mdKey{}).(MD); return md }

func trace(ctx context.Context, id string) context.Context {
	md := outgoing(ctx)
	md["trace"] = []string{id} // edits the metadata of everybody
	return context.WithValue(ctx, mdKey{}, md)
}

func call(ctx context.Context) (bytes int) {
	for k, vs := range outgoing(ctx) { // writes the headers
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
}
