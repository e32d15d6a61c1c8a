// The load generator: what a server answers to it, counted.
package main

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"maprace.example/load"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Number") == "7" {
			http.Error(w, "seven", http.StatusTeapot)
			return
		}
		fmt.Fprintf(w, "hello %s", r.URL.Path)
	})
	srv := &http.Server{Handler: mux}
	go srv.Serve(l)
	addr := l.Addr().String()

	sum := load.Run(load.Plan{
		Addr: addr, Path: "/a", Requests: 200, Connections: 10, MaxPause: time.Millisecond, Seed: 3,
		Prepare: func(n int, r *http.Request) { r.Header.Set("X-Number", fmt.Sprint(n)) },
	})
	fmt.Print(sum.Counts())
	fmt.Println(sum.Bytes, sum.Answers(), sum.Failures(), sum.Latency(0.5) <= sum.Latency(1), sum.Elapsed > 0)
	fmt.Println(strings.HasPrefix(sum.String(), sum.Counts()), len(sum.Latencies))

	sum = load.Run(load.Plan{Addr: addr, Requests: 12, Connections: 3, NoKeepAlive: true, Timeout: 5 * time.Second})
	fmt.Print(sum.Counts())
	sum = load.Run(load.Plan{Addr: addr, Method: "POST", Connections: 4})
	fmt.Print(sum.Counts())
	srv.Close()
	sum = load.Run(load.Plan{Addr: addr, Requests: 3})
	fmt.Print(sum.Counts())
	fmt.Println(sum.Latency(0.5))
}

// go1.26.8
// Output:
// 200 answers over 10 connections, 0 failures
//   200: 199
//   418: 1
// 1598 200 0 true true
// true 200
// 12 answers over 12 connections, 0 failures
//   200: 12
// 1 answers over 1 connections, 0 failures
//   200: 1
// 0 answers over 0 connections, 3 failures
//   dial: connect: connection refused: 3
// 0s
