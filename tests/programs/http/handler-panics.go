// What a panic in a handler does to the connection and to the server's log.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
)

type locked struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *locked) take() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer l.b.Reset()
	return l.b.String()
}

type odd struct{ n int }

func (o odd) Error() string { return fmt.Sprint("odd ", o.n) }

var addr = regexp.MustCompile(`127\.0\.0\.1:\d+`)

func main() {
	var m map[string]int
	cases := []struct {
		name string
		do   func(w http.ResponseWriter)
	}{
		{"string", func(http.ResponseWriter) { panic("a string") }},
		{"error", func(http.ResponseWriter) { panic(errors.New("an error")) }},
		{"odd", func(http.ResponseWriter) { panic(odd{7}) }},
		{"int", func(http.ResponseWriter) { panic(42) }},
		{"nil", func(http.ResponseWriter) { panic(nil) }},
		{"runtime", func(http.ResponseWriter) { m["x"] = 1 }},
		{"deref", func(http.ResponseWriter) { var p *odd; p.n++ }},
		{"abort", func(http.ResponseWriter) { panic(http.ErrAbortHandler) }},
		{"wrapped", func(http.ResponseWriter) { panic(fmt.Errorf("with %w", http.ErrAbortHandler)) }},
		{"after", func(w http.ResponseWriter) { io.WriteString(w, "lost"); panic("after a write") }},
		{"flushed", func(w http.ResponseWriter) {
			io.WriteString(w, "sent")
			w.(http.Flusher).Flush()
			panic("after a flush")
		}},
		{"repanic", func(http.ResponseWriter) {
			defer func() { panic(fmt.Sprint("again: ", recover())) }()
			panic("first")
		}},
	}
	mux := http.NewServeMux()
	for _, c := range cases {
		mux.HandleFunc("/"+c.name, func(w http.ResponseWriter, r *http.Request) { c.do(w) })
	}
	var out locked
	ts := httptest.NewUnstartedServer(mux)
	ts.Config.ErrorLog = log.New(&out, "srv: ", 0)
	ts.Start()
	for _, c := range cases {
		resp, err := http.Get(ts.URL + "/" + c.name)
		if err != nil {
			fmt.Println(c.name, strings.ReplaceAll(err.Error(), ts.URL, ""), errors.Is(err, io.EOF))
		} else {
			b, err := io.ReadAll(resp.Body)
			fmt.Printf("%s %d %q %v\n", c.name, resp.StatusCode, b, err)
		}
		http.DefaultClient.CloseIdleConnections()
	}
	ts.Close()
	for _, line := range strings.Split(out.take(), "\n") {
		if strings.HasPrefix(line, "srv:") {
			fmt.Println(addr.ReplaceAllString(line, "ADDR"))
		}
		if strings.HasPrefix(line, "net/http.(*conn).serve") || strings.HasPrefix(line, "panic(") {
			name, _, _ := strings.Cut(strings.TrimPrefix(line, "net/http.(*conn)"), "(")
			fmt.Println("  ", name)
		}
	}
}

// go1.26.8
// Output:
// string Get "/string": EOF true
// error Get "/error": EOF true
// odd Get "/odd": EOF true
// int Get "/int": EOF true
// nil Get "/nil": EOF true
// runtime Get "/runtime": EOF true
// deref Get "/deref": EOF true
// abort Get "/abort": EOF true
// wrapped Get "/wrapped": EOF true
// after Get "/after": EOF true
// flushed 200 "sent" unexpected EOF
// repanic Get "/repanic": EOF true
// srv: http: panic serving ADDR: a string
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: an error
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: odd 7
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: 42
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: panic called with nil argument
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: assignment to entry in nil map
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: runtime error: invalid memory address or nil pointer dereference
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: with net/http: abort Handler
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: after a write
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: after a flush
//    .serve.func1
//    panic
//    .serve
// srv: http: panic serving ADDR: again: first
//    .serve.func1
//    panic
//    panic
//    .serve
