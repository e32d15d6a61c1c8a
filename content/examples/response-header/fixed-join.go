// A lock of one's own is enough if no worker outlives the handler.
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
	requests = 5
)

func handle(w http.ResponseWriter, r *http.Request) {
	var mu sync.Mutex // guards the header until wg.Wait returns
	var wg sync.WaitGroup
	h := w.Header()
	for _, name := range []string{"X-Auth", "X-Trace"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			for i := 0; i < 20; i++ {
				mu.Lock()
				h.Set(name, "done")
				mu.Unlock()
			}
		}(name)
	}
	wg.Wait()
	fmt.Fprintln(w, "ok")
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(handle))
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
