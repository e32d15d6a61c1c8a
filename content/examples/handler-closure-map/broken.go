// The map is made once, when the handler is made, and every request uses that one.
//
// Ends: fatal error: concurrent map read and map write | fatal error: concurrent map writes
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

func makeHandler() http.HandlerFunc {
	squares := make(map[int]string) // one map: makeHandler is called once
	return func(w http.ResponseWriter, r *http.Request) {
		for n := 0; n < 5000; n++ {
			if _, known := squares[n]; !known || n%2 == 0 { // some are computed anew
				squares[n] = strconv.Itoa(n * n)
			}
		}
		fmt.Fprintln(w, "ready")
	}
}

func main() {
	ts := httptest.NewServer(makeHandler())
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
