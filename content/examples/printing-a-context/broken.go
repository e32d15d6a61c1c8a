// A handler logs its request's context. Up to Go 1.12 that prints the whole server, with the map of its connections, which other goroutines are changing.
//
// Ends: fatal error: concurrent map read and map write | fatal error: concurrent map iteration and map write
// Releases: 1.11-1.12
// Elsewhere: ok
package main

import (
	"fmt"
	"io/ioutil"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

const (
	clients  = 16
	requests = 200
)

func handle(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(ioutil.Discard, "%+v", r.Context())
	fmt.Fprintln(w, "logged")
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(handle))
	defer ts.Close()
	load(ts.URL)
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
