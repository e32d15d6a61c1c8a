// Copying the request struct copies the map value, so both requests have one header.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"net/http"
	"sync"
)

const rounds = 200000

func main() {
	r, _ := http.NewRequest("GET", "http://shop.test/", nil)
	r.Header.Set("User-Agent", "shop/1.0")

	var wg sync.WaitGroup
	for c := 0; c < 2; c++ {
		wg.Add(1)
		go func(c int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				retry := *r // its Header is r's
				retry.Header.Set("X-Retry", fmt.Sprint(i))
			}
		}(c)
	}
	wg.Wait()
	fmt.Println(len(r.Header), "headers")
}
