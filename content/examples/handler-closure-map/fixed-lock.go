// The closure takes a lock along with the map.
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
	var mu sync.Mutex
	cache := make(map[string]string) // guarded by mu
	part := func(name string) string {
		mu.Lock()
		defer mu.Unlock()
		text, ok := cache[name]
		if !ok {
			text = "<" + name + ">"
			cache[name] = text
		}
		return text
	}
	return func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, part("head"), part("body"))
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
