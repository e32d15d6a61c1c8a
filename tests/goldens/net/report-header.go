// Under -race: two goroutines of one request use its header, which the server then writes.
package main

import (
	"net"
	"net/http"
	"time"
)

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go http.Serve(ln, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		go func() { w.Header().Set("A", "1") }()
		time.Sleep(5 * time.Millisecond)
		w.Header().Set("B", "2")
		w.Header().Get("B")
		w.Header().Add("C", "3")
		w.Header().Del("C")
		w.Write(nil)
	}))
	resp, err := http.Get("http://" + ln.Addr().String())
	if err != nil {
		panic(err)
	}
	resp.Body.Close()
}
