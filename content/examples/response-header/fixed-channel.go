// Workers send what they found; the handler's goroutine alone touches the response.
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

type field struct{ name, value string }

func handle(w http.ResponseWriter, r *http.Request) {
	found := make(chan field)
	for _, name := range []string{"X-Auth", "X-Trace"} {
		go func(name string) { found <- field{name, "done"} }(name)
	}
	for i := 0; i < 2; i++ {
		f := <-found
		w.Header().Set(f.name, f.value)
	}
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
