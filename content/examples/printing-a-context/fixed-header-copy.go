// The goroutine gets a header of its own before it starts; the request stays as it is.
//
// Ends: ok
// Prints: 1 2
package main

import (
	"fmt"
	"io/ioutil"
	"net/http"
	"net/http/httptest"
	"sync"
)

const rounds = 1000

func copied(h http.Header) http.Header {
	c := make(http.Header, len(h))
	for k, v := range h {
		c[k] = append([]string(nil), v...)
	}
	return c
}

func main() {
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("Accept", "text/plain")

	var wg sync.WaitGroup
	wg.Add(1)
	own := copied(r.Header)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			own.Set("X-Trace", http.StatusText(i%600))
		}
	}()
	for i := 0; i < rounds; i++ {
		fmt.Fprintf(ioutil.Discard, "%+v", r)
	}
	wg.Wait()
	fmt.Println(len(r.Header), len(own))
}
