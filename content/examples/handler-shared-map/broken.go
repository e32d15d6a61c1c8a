// Every request counts itself in one map of the package. The server runs a goroutine for each connection.
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

var visits = make(map[string]int)

func count(w http.ResponseWriter, r *http.Request) {
	for _, word := range []string{"path", "host", "method", "agent"} {
		visits[word]++
	}
	fmt.Fprintln(w, "visits:", visits["path"])
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(count))
	defer ts.Close()
	load(ts.URL)
	fmt.Println(visits["path"], "visits")
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
