// A map made inside the handler belongs to one request.
//
// Ends: ok
// Prints: served
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
	requests = 5
)

func makeHandler() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		squares := make(map[int]string) // a new map for every request
		for n := 0; n < 100; n++ {
			squares[n] = strconv.Itoa(n * n)
		}
		fmt.Fprintln(w, squares[12])
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
