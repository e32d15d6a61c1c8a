// One header for all requests of a client: each sets its own trace in it.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"net/http"
	"sync"
)

const rounds = 200000

var common = http.Header{"User-Agent": {"shop/1.0"}}

func newRequest(trace string) *http.Request {
	r, _ := http.NewRequest("GET", "http://shop.test/", nil)
	r.Header = common // not a copy
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
	fmt.Println(len(common), "headers")
}
