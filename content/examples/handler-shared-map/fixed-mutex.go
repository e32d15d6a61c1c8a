// The map and its lock live in a struct, and the handler is its method.
//
// Ends: ok
// Prints: 200 visits
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

type counter struct {
	mu     sync.Mutex
	visits map[string]int // guarded by mu
}

func (c *counter) add(word string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.visits[word]++
	return c.visits[word]
}

func (c *counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "visits:", c.add("path"))
}

func main() {
	c := &counter{visits: make(map[string]int)}
	ts := httptest.NewServer(c)
	load(ts.URL)
	ts.Close() // waits until no handler runs
	fmt.Println(c.visits["path"], "visits")
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
