// A hundred connections, a hundred requests each, one server; then Shutdown. Prints what was served and how many goroutines are left.
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"sync"
	"time"
)

// count is the n-th argument, or def.
func count(n, def int) int {
	if len(os.Args) > n {
		if c, err := strconv.Atoi(os.Args[n]); err == nil {
			return c
		}
	}
	return def
}

func main() {
	clients, requests := count(1, 100), count(2, 100)
	before := runtime.NumGoroutine()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	var mu sync.Mutex
	served := 0
	conns := make(map[string]bool)
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		served++
		conns[r.RemoteAddr] = true
		mu.Unlock()
		io.WriteString(w, "hello")
	})}
	done := make(chan error)
	go func() { done <- srv.Serve(ln) }()
	tr := &http.Transport{MaxIdleConns: clients, MaxIdleConnsPerHost: clients}
	client := &http.Client{Transport: tr}
	var wg, first sync.WaitGroup
	first.Add(clients)
	for c := 0; c < clients; c++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < requests; i++ {
				resp, err := client.Get("http://" + ln.Addr().String() + "/x")
				if err != nil {
					fmt.Println(err)
					os.Exit(1)
				}
				if i == 0 { // every client holds a connection at the same time
					first.Done()
					first.Wait()
				}
				io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
			}
		}()
	}
	wg.Wait()
	fmt.Println("served", served, "over", len(conns), "connections")
	fmt.Println("shutdown", srv.Shutdown(context.Background()), "serve", <-done)
	tr.CloseIdleConnections()
	for i := 0; i < 1000 && runtime.NumGoroutine() > before; i++ {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("goroutines left", runtime.NumGoroutine()-before)
}
