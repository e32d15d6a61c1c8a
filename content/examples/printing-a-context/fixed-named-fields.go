// Log what you mean: the method, the path, and one value of the context by its key.
//
// Ends: ok
// Prints: served
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

const (
	clients  = 8
	requests = 5
)

type requestID struct{}

func handle(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), requestID{}, "r-17")
	fmt.Fprintf(w, "%s %s id=%v", r.Method, r.URL.Path, ctx.Value(requestID{}))
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(handle))
	load(ts.URL)
	ts.Close()
	fmt.Println("served")
}

// load opens a new connection for every request, so that the server keeps adding and removing connections.
func load(url string) {
	var wg sync.WaitGroup
	for c := 0; c < clients; c++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
			for i := 0; i < requests; i++ {
				resp, err := client.Get(url)
				if err != nil {
					log.Fatal(err)
				}
				resp.Body.Close()
			}
		}()
	}
	wg.Wait()
}
