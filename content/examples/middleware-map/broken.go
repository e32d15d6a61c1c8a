// Each request passes both middlewares on one goroutine; the requests do not wait for each other.
//
// Ends: fatal error: concurrent map writes
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
	requests = 100
)

var (
	hits   = make(map[string]int)
	fields = strings.Fields(strings.Repeat("method path host agent ", 100))
)

func counted(name string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, field := range fields {
			hits[name+field]++
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	page := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "page") })
	ts := httptest.NewServer(counted("auth", counted("log", page)))
	defer ts.Close()
	load(ts.URL)
	fmt.Println(len(hits), "counts")
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
