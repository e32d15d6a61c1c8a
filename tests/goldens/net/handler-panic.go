// A panic in a handler, which the server logs, and one in a goroutine of a handler's, which nobody catches.
package main

import (
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/logged", func(w http.ResponseWriter, r *http.Request) { panic("logged") })
	mux.HandleFunc("/nil", func(w http.ResponseWriter, r *http.Request) {
		var h http.Header
		h.Set("X", "y")
	})
	mux.HandleFunc("/add", func(w http.ResponseWriter, r *http.Request) {
		var h http.Header
		h.Add("X", "y")
	})
	mux.HandleFunc("/code", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(5) })
	mux.Handle("/strip/", http.StripPrefix("/strip", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { panic("stripped") })))
	ts := httptest.NewServer(mux)
	for _, p := range []string{"/logged", "/nil", "/add", "/code", "/strip/x"} {
		http.Get(ts.URL + p)
	}
	srv := &http.Server{Handler: mux, ConnState: func(c net.Conn, s http.ConnState) { panic(strconv.Itoa(int(s))) }}
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	go srv.Serve(ln)
	http.Get("http://" + ln.Addr().String())
}
