// A map made inside the handler belongs to one request.
//
// Ends: ok
// Prints: served
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
	requests = 25
)

func makeHandler() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		parts := make(map[string]string) // a new map for every request
		for _, part := range []string{"head", "menu", "body", "foot"} {
			parts[part] = "<" + part + ">"
		}
		fmt.Fprintln(w, parts["body"])
	}
}

func main() {
	ts := httptest.NewServer(makeHandler())
	load(ts.URL)
	ts.Close()
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
