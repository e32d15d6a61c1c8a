// The context leads to the server, and printing the server walks its map of connections without the server's lock. No release is safe from that.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"io/ioutil"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
)

const (
	probers  = 4
	requests = 1000
)

func handle(w http.ResponseWriter, r *http.Request) {
	server := r.Context().Value(http.ServerContextKey)
	for i := 0; i < 5; i++ {
		fmt.Fprintf(ioutil.Discard, "%+v", server)
	}
	fmt.Fprintln(w, "logged")
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(handle))
	defer ts.Close()
	for p := 0; p < probers; p++ {
		go probe(ts.Listener.Addr().String())
	}
	var wg sync.WaitGroup
	for c := 0; c < 2; c++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < requests; i++ {
				resp, err := http.Get(ts.URL)
				if err != nil {
					log.Print(err) // a handler may have panicked
					continue
				}
				resp.Body.Close()
			}
		}()
	}
	wg.Wait()
	fmt.Println("served")
}

// probe opens and closes connections, as the health checks of a load balancer do.
func probe(addr string) {
	for {
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			return
		}
		conn.Close()
	}
}
