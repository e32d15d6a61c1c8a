// How a server lives: contexts of requests, hooks, panics in handlers, timeouts, Shutdown and Close.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	var mu sync.Mutex
	var states []string
	entered := make(chan struct{}, 10)
	ended := make(chan error, 10)
	mux := http.NewServeMux()
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		entered <- struct{}{}
		<-r.Context().Done()
		ended <- r.Context().Err()
	})
	mux.HandleFunc("/after", func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		go func() {
			<-ctx.Done()
			ended <- ctx.Err()
		}()
	})
	mux.HandleFunc("/abort", func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) })
	mux.HandleFunc("/twice", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(200)
		w.WriteHeader(500)
	})
	mux.HandleFunc("/partial", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "some")
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	})
	mux.HandleFunc("/finish", func(w http.ResponseWriter, r *http.Request) {
		entered <- struct{}{}
		time.Sleep(20 * time.Millisecond)
		io.WriteString(w, "finished")
	})
	mux.HandleFunc("/hijack", func(w http.ResponseWriter, r *http.Request) {
		c, rw, err := w.(http.Hijacker).Hijack()
		fmt.Println("hijack:", err)
		rw.WriteString("HTTP/1.1 299 Mine\r\nConnection: close\r\n\r\nraw")
		rw.Flush()
		c.Close()
		_, err = w.Write([]byte("x"))
		fmt.Println(err)
	})
	srv := &http.Server{
		Handler: mux,
		ConnState: func(c net.Conn, s http.ConnState) {
			mu.Lock()
			states = append(states, s.String())
			mu.Unlock()
		},
	}
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	base := "http://" + ln.Addr().String()
	served := make(chan error)
	go func() { served <- srv.Serve(ln) }()

	get := func(path string) {
		resp, err := http.Get(base + path)
		if err != nil {
			fmt.Println(path, strings.ReplaceAll(err.Error(), base, "BASE"), errors.Is(err, io.EOF))
			return
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		fmt.Printf("%s %s %q %v\n", path, resp.Status, b, err)
	}
	get("/after")
	fmt.Println(<-ended)
	mu.Lock()
	fmt.Println(states)
	mu.Unlock()
	get("/abort")
	get("/twice")
	get("/partial")
	get("/hijack")

	// The client leaves.
	ctx, cancel := context.WithCancel(context.Background())
	req, _ := http.NewRequestWithContext(ctx, "GET", base+"/slow", nil)
	go func() {
		<-entered
		cancel()
	}()
	_, err := http.DefaultClient.Do(req)
	fmt.Println(strings.ReplaceAll(err.Error(), base, "BASE"), errors.Is(err, context.Canceled))
	fmt.Println(<-ended)

	quick := &http.Client{Timeout: 10 * time.Millisecond}
	_, err = quick.Get(base + "/slow")
	fmt.Println(strings.ReplaceAll(err.Error(), base, "BASE"), err.(net.Error).Timeout(), errors.Is(err, context.DeadlineExceeded))
	<-entered
	fmt.Println(<-ended)

	// Shutdown lets what has begun come to its end.
	srv.RegisterOnShutdown(func() { ended <- errors.New("on shutdown") })
	done := make(chan struct{})
	go func() {
		get("/finish")
		close(done)
	}()
	<-entered
	fmt.Println("shutdown:", srv.Shutdown(context.Background()))
	fmt.Println(<-served == http.ErrServerClosed, <-ended)
	<-done
	fmt.Println(srv.ListenAndServe(), srv.Serve(ln))
	_, err = http.Get(base + "/slow")
	fmt.Println(err != nil)

	h := http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Inner", "lost")
		<-r.Context().Done()
		time.Sleep(time.Millisecond)
		_, err := io.WriteString(w, "too late")
		ended <- err
	}), 5*time.Millisecond, "slow down")
	ts := httptest.NewServer(h)
	defer ts.Close()
	resp, err := ts.Client().Get(ts.URL)
	b, _ := io.ReadAll(resp.Body)
	fmt.Printf("%s %q %q %v\n", resp.Status, b, resp.Header.Get("X-Inner"), <-ended)
}

// go1.26.8
// Output:
// /after 200 OK "" <nil>
// context canceled
// [new active idle]
// /abort Get "BASE/abort": EOF true
// http: superfluous response.WriteHeader call from main.main.func4 (lifetime.go:42)
// /twice 200 OK "" <nil>
// /partial 200 OK "some" unexpected EOF
// hijack: <nil>
// http: response.Write on hijacked connection from main.main.func7 (lifetime.go:60)
// http: connection has been hijacked
// /hijack 299 Mine "raw" <nil>
// Get "BASE/slow": context canceled true
// context canceled
// Get "BASE/slow": context deadline exceeded (Client.Timeout exceeded while awaiting headers) true true
// context canceled
// /finish 200 OK "finished" <nil>
// shutdown: <nil>
// true on shutdown
// http: Server closed http: Server closed
// true
// 503 Service Unavailable "slow down" "" http: Handler timeout
