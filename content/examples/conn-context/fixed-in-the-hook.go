// For a server that must stay on Go 1.13.0 to 1.13.4: the hook remembers the first context that it gets and derives every other one from that.
//
// Ends: ok
// Prints: depth 1
// Prints: depth 1
// Prints: depth 1
// Prints: depth 1
// Releases: 1.13.4 and later
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
)

type depthKey struct{}

func depth(ctx context.Context) int {
	d, _ := ctx.Value(depthKey{}).(int)
	return d
}

// connContext is for a server with one listener: its accept loop is one goroutine, but a hook may be called by several.
func connContext() func(context.Context, net.Conn) context.Context {
	var once sync.Once
	var base context.Context
	return func(ctx context.Context, c net.Conn) context.Context {
		once.Do(func() { base = ctx })
		return context.WithValue(base, depthKey{}, depth(base)+1)
	}
}

func main() {
	ts := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("depth", depth(r.Context()))
	}))
	ts.Config.ConnContext = connContext()
	ts.Start()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	for i := 0; i < 4; i++ {
		resp, err := client.Get(ts.URL)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
	}
	ts.Close()
}
