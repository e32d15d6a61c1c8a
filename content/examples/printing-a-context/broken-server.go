// The context leads to the server, and printing the server walks its map of connections without the server's lock. No release is safe from that.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
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
	server := r.Context().Value(http.ServerContextKey)
	for i := 0; i < 5; i++ {
		fmt.Fprintf(ioutil.Discard, "%+v", server)
	}
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
					log.Print(err) // a handler may have panicked
					continue
				}
				resp.Body.Close()
			}
		}()
	}
	wg.Wait()
}
