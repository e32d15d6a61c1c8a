// The map is made once, when the handler is made, and every request uses that one.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

const (
	clients  = 8
	requests = 500
)

func makeHandler() http.HandlerFunc {
	cache := make(map[string]string) // one map: makeHandler is called once
	return func(w http.ResponseWriter, r *http.Request) {
		for _, part := range []string{"head", "menu", "body", "foot"} {
			if _, ok := cache[part]; !ok || part == "body" {
				cache[part] = "<" + part + ">"
			}
		}
		fmt.Fprintln(w, cache["body"])
	}
}

func main() {
	ts := httptest.NewServer(makeHandler())
	defer ts.Close()
	load(ts.URL)
	fmt.Println("served")
}

// load sends requests from many clients at once.
func load(url string) {
	var wg sync.WaitGroup
	for c := 0; c < clients; c++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < requests; i++ {
				resp, err := http.Get(url)
				if err != nil {
					log.Fatal(err)
				}
				resp.Body.Close()
			}
		}()
	}
	wg.Wait()
}
