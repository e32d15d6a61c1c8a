// %+v of a request does not reach the server, but it does reach the header, and a goroutine that outlived its handler is editing that.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"io/ioutil"
	"net/http"
	"net/http/httptest"
	"sync"
)

const rounds = 100000

func main() {
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("Accept", "text/plain")

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 10*rounds; i++ {
			r.Header.Set("X-Trace", http.StatusText(i%600))
		}
	}()
	for i := 0; i < rounds; i++ {
		fmt.Fprintf(ioutil.Discard, "%+v", r)
	}
	wg.Wait()
	fmt.Println("printed")
}
