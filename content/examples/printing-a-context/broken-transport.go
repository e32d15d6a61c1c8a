// A client's transport keeps its idle connections in maps; printing it walks them without the transport's lock.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write | panic: reflect: slice index out of range | panic: runtime error: index out of range
package main

import (
	"fmt"
	"io/ioutil"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

const (
	clients  = 8
	requests = 500
)

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {}))
	defer ts.Close()
	transport := &http.Transport{}
	client := &http.Client{Transport: transport}

	var wg sync.WaitGroup
	for c := 0; c < clients; c++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < requests; i++ {
				resp, err := client.Get(ts.URL)
				if err != nil {
					log.Fatal(err)
				}
				resp.Body.Close()
				for n := 0; n < 10; n++ {
					fmt.Fprintf(ioutil.Discard, "%+v", transport)
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println("printed")
}
