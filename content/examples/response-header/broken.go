// Two goroutines of one handler set headers of one response.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map iteration and map write
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
	requests = 100
)

func handle(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	var wg sync.WaitGroup
	for _, name := range []string{"X-Auth", "X-Trace"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			for i := 0; i < 2000; i++ {
				h.Set(name, "done")
			}
		}(name)
	}
	wg.Wait()
	fmt.Fprintln(w, "ok")
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(handle))
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
