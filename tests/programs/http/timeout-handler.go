// TimeoutHandler: what the client sees, what the late handler is told, and panics inside.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

func main() {
	late := make(chan string, 1)
	slow := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Slow", "1")
		io.WriteString(w, "part")
		_, hasDeadline := r.Context().Deadline()
		<-r.Context().Done()
		time.Sleep(30 * time.Millisecond)
		n, err := io.WriteString(w, "too late")
		late <- fmt.Sprint(hasDeadline, r.Context().Err(), context.Cause(r.Context()), n, err, errors.Is(err, http.ErrHandlerTimeout))
	})
	quick := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Quick", "1")
		w.WriteHeader(http.StatusAccepted)
		w.WriteHeader(http.StatusOK)
		io.WriteString(w, "in time")
		_, flusher := w.(http.Flusher)
		_, hijacker := w.(http.Hijacker)
		_, pusher := w.(http.Pusher)
		fmt.Println("flusher", flusher, "hijacker", hijacker, "pusher", pusher)
	})
	panics := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { panic("inside") })
	mux := http.NewServeMux()
	mux.Handle("/slow", http.TimeoutHandler(slow, 20*time.Millisecond, "sorry"))
	mux.Handle("/default", http.TimeoutHandler(slow, 20*time.Millisecond, ""))
	mux.Handle("/quick", http.TimeoutHandler(quick, time.Second, "sorry"))
	mux.Handle("/panics", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() { fmt.Println("outer recovers:", recover()) }()
		http.TimeoutHandler(panics, time.Second, "").ServeHTTP(w, r)
	}))
	ts := httptest.NewServer(mux)
	defer ts.Close()
	log.SetFlags(0)
	log.SetOutput(io.Discard)
	for _, p := range []string{"/slow", "/default", "/quick", "/panics"} {
		resp, err := http.Get(ts.URL + p)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := io.ReadAll(resp.Body)
		fmt.Printf("%s %s %q %v slow=%q quick=%q type=%q\n", p, resp.Status, b, err, resp.Header.Get("X-Slow"), resp.Header.Get("X-Quick"), resp.Header.Get("Content-Type"))
		if p == "/slow" || p == "/default" {
			fmt.Println("handler:", <-late)
		}
	}
}

// go1.26.8
// Output:
// /slow 503 Service Unavailable "sorry" <nil> slow="" quick="" type="text/plain; charset=utf-8"
// handler: true context deadline exceeded context deadline exceeded 0 http: Handler timeout true
// /default 503 Service Unavailable "<html><head><title>Timeout</title></head><body><h1>Timeout</h1></body></html>" <nil> slow="" quick="" type="text/html; charset=utf-8"
// handler: true context deadline exceeded context deadline exceeded 0 http: Handler timeout true
// flusher false hijacker false pusher true
// /quick 202 Accepted "in time" <nil> slow="" quick="1" type="text/plain; charset=utf-8"
// outer recovers: inside
// /panics 200 OK "" <nil> slow="" quick="" type=""
