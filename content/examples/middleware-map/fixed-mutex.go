// One lock for the counts of all middlewares.
//
// Ends: ok
// Prints: map[auth:40 auth done:40 log:40 log done:40]
// Releases: 1.12 and later
// Elsewhere: ok
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
	requests = 5
)

var hits struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func hit(name string) {
	hits.mu.Lock()
	defer hits.mu.Unlock()
	hits.m[name]++
}

func counted(name string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hit(name)
		next.ServeHTTP(w, r) // not under the lock
		hit(name + " done")
	})
}

func main() {
	hits.m = make(map[string]int)
	page := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "page") })
	ts := httptest.NewServer(counted("auth", counted("log", page)))
	load(ts.URL)
	ts.Close()
	fmt.Println(hits.m)
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
