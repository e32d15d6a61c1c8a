// No map until the call is sent: the context holds a chain of pairs, and every addition is a new link.
//
// Ends: ok
// Prints: client: 1 entry
// Prints: call: 2 entries, trace [t1]
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 2000

type MD map[string][]string

type pairKey struct{}

// pair is never changed once made.
type pair struct {
	key, value string
	before     *pair
}

func with(ctx context.Context, key, value string) context.Context {
	before, _ := ctx.Value(pairKey{}).(*pair)
	return context.WithValue(ctx, pairKey{}, &pair{key, value, before})
}

// outgoing makes a map that belongs to the caller.
func outgoing(ctx context.Context) MD {
	md := MD{}
	p, _ := ctx.Value(pairKey{}).(*pair)
	for ; p != nil; p = p.before {
		md[p.key] = append([]string{p.value}, md[p.key]...)
	}
	return md
}

func main() {
	client := with(context.Background(), "agent", "shop/1.0")
	var wg sync.WaitGroup
	for c := 0; c < 2; c++ {
		wg.Add(1)
		go func(id string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				outgoing(with(client, "trace", id))["sent"] = nil
			}
		}(fmt.Sprint("t", c))
	}
	wg.Wait()
	fmt.Println("client:", len(outgoing(client)), "entry")
	call := outgoing(with(client, "trace", "t1"))
	fmt.Println("call:", len(call), "entries, trace", call["trace"])
}
