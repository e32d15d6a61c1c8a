// url.Values is a map too, and Encode ranges over it.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"net/url"
	"sync"
)

const rounds = 100000

func main() {
	query := url.Values{"q": {"maps"}, "page": {"1"}, "sort": {"date"}}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 20*rounds; i++ {
			query["page"] = []string{"2"}
		}
	}()
	for i := 0; i < rounds; i++ {
		n += len(query.Encode())
	}
	wg.Wait()
	fmt.Println(n > 0)
}
