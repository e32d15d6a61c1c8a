// A handler dies of a fatal error while other goroutines wait at the network: all frames of a server and a client.
package main

import (
	"net"
	"net/http"
	"sync"
	"time"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/idle", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("/wait", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/die", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(50 * time.Millisecond)
		var mu sync.Mutex
		mu.Unlock()
	})
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go http.Serve(ln, mux)
	base := "http://" + ln.Addr().String()
	resp, err := http.Get(base + "/idle")
	if err != nil {
		panic(err)
	}
	resp.Body.Close()
	c, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		panic(err)
	}
	go c.Read(make([]byte, 1))
	go func() {
		quiet, _ := net.Listen("tcp", "127.0.0.1:0")
		quiet.Accept()
	}()
	go http.Get(base + "/wait")
	new(http.Client).Post(base+"/die", "text/plain", nil)
}
