// The map and its lock live in a struct, and the handler is its method.
//
// Ends: ok
// Prints: q: 4000
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
)

const (
	clients  = 8
	requests = 5
)

var page = strings.Repeat("the quick brown fox ", 100)

type counter struct {
	mu      sync.Mutex
	letters map[byte]int // guarded by mu
}

func (c *counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	for i := 0; i < len(page); i++ {
		c.letters[page[i]]++
	}
	c.mu.Unlock()
	fmt.Fprintln(w, "counted") // the client may be slow: not under the lock
}

func main() {
	c := &counter{letters: make(map[byte]int)}
	ts := httptest.NewServer(c)
	load(ts.URL)
	ts.Close() // waits until no handler runs
	fmt.Println("q:", c.letters['q'])
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
