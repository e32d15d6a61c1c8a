// The same unguarded map, but one client on one connection: its requests come one after the other, so a test like this finds nothing.
//
// Ends: ok
// Prints: 100 visits
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
)

const requests = 100

var visits = make(map[string]int)

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		visits[r.URL.Path]++
	}))
	for i := 0; i < requests; i++ {
		resp, err := http.Get(ts.URL + "/")
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
	}
	ts.Close()
	fmt.Println(visits["/"], "visits")
}
