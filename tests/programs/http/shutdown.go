// Shutdown, Close, and what Serve returns; the states that connections go through.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

type states struct {
	mu   sync.Mutex
	list map[net.Conn][]string
	all  []net.Conn
}

func (s *states) note(c net.Conn, st http.ConnState) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.list[c] == nil {
		s.all = append(s.all, c)
	}
	s.list[c] = append(s.list[c], st.String())
}

func (s *states) print() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, c := range s.all {
		fmt.Println("  conn", i, strings.Join(s.list[c], " "))
	}
}

func main() {
	for _, how := range []string{"shutdown", "close", "timeout", "twice"} {
		fmt.Println(how)
		run(how)
	}
	var srv http.Server
	fmt.Println(srv.Shutdown(context.Background()), srv.Close())
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	err := srv.Serve(ln)
	fmt.Println(err, err == http.ErrServerClosed)
	_, err = ln.Accept()
	fmt.Println(errors.Is(err, net.ErrClosed))
}

func run(how string) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	seen := &states{list: map[net.Conn][]string{}}
	inside, leave := make(chan bool), make(chan bool)
	ctxErr := make(chan error, 1)
	srv := &http.Server{ConnState: seen.note, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/slow" {
			inside <- true
			select {
			case <-leave:
			case <-r.Context().Done():
			}
			ctxErr <- r.Context().Err()
		}
		io.WriteString(w, "done")
	})}
	srv.RegisterOnShutdown(func() { fmt.Println("  on shutdown"); inside <- false })
	served := make(chan error, 1)
	go func() { served <- srv.Serve(ln) }()
	url := "http://" + ln.Addr().String()
	client := &http.Client{Transport: &http.Transport{}}
	resp, err := client.Get(url + "/quick")
	fmt.Println(" ", resp.StatusCode, err)
	io.Copy(io.Discard, resp.Body)
	resp.Body.Close()
	answer := make(chan string, 1)
	go func() {
		resp, err := client.Get(url + "/slow")
		if err != nil {
			answer <- "error " + fmt.Sprint(errors.Is(err, io.EOF) || strings.Contains(err.Error(), "reset"))
			return
		}
		b, err := io.ReadAll(resp.Body)
		answer <- fmt.Sprint(resp.StatusCode, string(b), err, resp.Close)
	}()
	<-inside
	switch how {
	case "shutdown", "twice":
		done := make(chan error, 2)
		go func() { done <- srv.Shutdown(context.Background()) }()
		<-inside
		if how == "twice" {
			go func() { done <- srv.Shutdown(context.Background()) }()
			<-inside
		}
		fmt.Println("  Serve:", <-served)
		_, err := net.Dial("tcp", ln.Addr().String())
		fmt.Println("  dial refused:", err != nil)
		leave <- true
		fmt.Println("  Shutdown:", <-done)
	case "close":
		fmt.Println("  Close:", srv.Close())
		fmt.Println("  Serve:", <-served)
	case "timeout":
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
		defer cancel()
		go func() { <-inside }()
		fmt.Println("  Shutdown:", srv.Shutdown(ctx))
		fmt.Println("  Serve:", <-served)
		fmt.Println("  Close:", srv.Close())
	}
	fmt.Println("  client:", <-answer)
	fmt.Println("  handler:", <-ctxErr)
	time.Sleep(50 * time.Millisecond)
	seen.print()
}

// go1.26.8
// Output:
// shutdown
//   200 <nil>
//   on shutdown
//   Serve: http: Server closed
//   dial refused: true
//   Shutdown: <nil>
//   client: 200done<nil> true
//   handler: <nil>
//   conn 0 new active idle active closed
// close
//   200 <nil>
//   Close: <nil>
//   Serve: http: Server closed
//   client: error false
//   handler: context canceled
//   conn 0 new active idle active closed
// timeout
//   200 <nil>
//   on shutdown
//   Shutdown: context deadline exceeded
//   Serve: http: Server closed
//   Close: <nil>
//   client: error false
//   handler: context canceled
//   conn 0 new active idle active closed
// twice
//   200 <nil>
//   on shutdown
//   on shutdown
//   Serve: http: Server closed
//   dial refused: true
//   Shutdown: <nil>
//   client: 200done<nil> true
//   handler: <nil>
//   conn 0 new active idle active closed
// <nil> <nil>
// http: Server closed true
// true
