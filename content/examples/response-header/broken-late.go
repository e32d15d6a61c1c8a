// The handler gives up on a slow worker and returns. The server reads the header to send it, and the worker still writes to it.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write | fatal error: concurrent map writes
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
)

const (
	clients  = 8
	requests = 100
)

func handle(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	started := make(chan bool)
	go func() {
		close(started)
		for i := 0; i < 20000; i++ {
			h.Set("X-Part-"+strconv.Itoa(i%1000), "done")
		}
	}()
	<-started
	fmt.Fprintln(w, "timed out") // does not wait for the worker
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
