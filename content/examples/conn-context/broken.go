// ConnContext puts one value into the context of a connection. In Go 1.13 to 1.13.4 the next connection starts with that context, and the chain grows for as long as the server runs.
//
// Ends: ok
// Prints: depth 1
// Prints: depth 2
// Prints: depth 3
// Prints: depth 4
// Releases: 1.13.4
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
)

type depthKey struct{}

func depth(ctx context.Context) int {
	d, _ := ctx.Value(depthKey{}).(int)
	return d
}

func main() {
	ts := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("depth", depth(r.Context()))
	}))
	ts.Config.ConnContext = func(ctx context.Context, c net.Conn) context.Context {
		return context.WithValue(ctx, depthKey{}, depth(ctx)+1)
	}
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
