// A copy of the header for every request. Since Go 1.13 Header.Clone and Request.Clone do this.
//
// Ends: ok
// Prints: 1 header, 2 headers
package main

import (
	"fmt"
	"net/http"
	"sync"
)

const rounds = 2000

var common = http.Header{"User-Agent": {"shop/1.0"}} // never changed

func clone(h http.Header) http.Header {
	c := make(http.Header, len(h)+1)
	for k, v := range h {
		c[k] = append([]string(nil), v...)
	}
	return c
}

func newRequest(trace string) *http.Request {
	r, _ := http.NewRequest("GET", "http://shop.test/", nil)
	r.Header = clone(common)
	r.Header.Set("X-Trace", trace)
	return r
}

func main() {
	var wg sync.WaitGroup
	for c := 0; c < 2; c++ {
		wg.Add(1)
		go func(c int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				newRequest(fmt.Sprint("t", c))
			}
		}(c)
	}
	wg.Wait()
	fmt.Println(len(common), "header,", len(newRequest("t").Header), "headers")
}
