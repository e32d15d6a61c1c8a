// ResponseController: deadlines, flushes, and wrappers that hide what is below.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"time"
)

type plain struct{ http.ResponseWriter }

type unwraps struct{ http.ResponseWriter }

func (u unwraps) Unwrap() http.ResponseWriter { return u.ResponseWriter }

type flushError struct{ http.ResponseWriter }

func (flushError) FlushError() error { return errors.New("own flush") }

func main() {
	reads := make(chan string, 1)
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rc := http.NewResponseController(w)
		switch r.URL.Path {
		case "/flush":
			io.WriteString(w, "a")
			fmt.Println("flush", rc.Flush())
			io.WriteString(w, "b")
		case "/hidden":
			rc = http.NewResponseController(plain{w})
			for _, err := range []error{rc.Flush(), rc.SetReadDeadline(time.Time{}), rc.SetWriteDeadline(time.Time{}), rc.EnableFullDuplex()} {
				fmt.Println(err, errors.Is(err, http.ErrNotSupported))
			}
			_, _, err := rc.Hijack()
			fmt.Println(err)
		case "/unwrap":
			rc = http.NewResponseController(unwraps{unwraps{w}})
			fmt.Println(rc.Flush(), rc.SetReadDeadline(time.Time{}), rc.SetWriteDeadline(time.Time{}))
			fmt.Println(http.NewResponseController(unwraps{flushError{w}}).Flush())
		case "/read":
			rc.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
			b, err := io.ReadAll(r.Body)
			var ne net.Error
			reads <- fmt.Sprintf("%q %v %v", b, errors.As(err, &ne) && ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded))
		case "/write":
			rc.SetWriteDeadline(time.Now().Add(-time.Second))
			_, err := io.WriteString(w, strings.Repeat("x", 100000))
			fmt.Println("write", errors.Is(err, os.ErrDeadlineExceeded), rc.Flush() != nil)
		case "/duplex":
			fmt.Println("full duplex", rc.EnableFullDuplex())
			buf := make([]byte, 1)
			for {
				n, err := r.Body.Read(buf)
				if n > 0 {
					fmt.Fprintf(w, "<%s>", buf[:n])
					rc.Flush()
				}
				if err != nil {
					break
				}
			}
		}
	}))
	defer ts.Close()
	for _, p := range []string{"/flush", "/hidden", "/unwrap"} {
		resp, err := http.Get(ts.URL + p)
		if err != nil {
			fmt.Println(p, errors.Is(err, io.EOF))
			continue
		}
		b, err := io.ReadAll(resp.Body)
		fmt.Printf("%s %d %q %v %v\n", p, resp.StatusCode, b, err, resp.TransferEncoding)
	}
	resp, err := http.Post(ts.URL+"/write", "x/y", io.MultiReader(strings.NewReader("cannot be sent again")))
	fmt.Println(resp != nil, errors.Is(err, io.EOF))
	c, err := net.Dial("tcp", ts.Listener.Addr().String())
	if err != nil {
		fmt.Println(err)
		return
	}
	io.WriteString(c, "POST /read HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhalf")
	fmt.Println("read", <-reads)
	c.Close()
	pr, pw := io.Pipe()
	go func() {
		for _, s := range []string{"a", "b", "c"} {
			io.WriteString(pw, s)
			time.Sleep(5 * time.Millisecond)
		}
		pw.Close()
	}()
	resp, err = http.Post(ts.URL+"/duplex", "x/y", pr)
	if err != nil {
		fmt.Println(err)
		return
	}
	b, err := io.ReadAll(resp.Body)
	fmt.Printf("%s %v\n", b, err)
	w := httptest.NewRecorder()
	rc := http.NewResponseController(w)
	fmt.Println(rc.Flush(), w.Flushed, rc.SetReadDeadline(time.Now()))
}

// go1.26.8
// Output:
// flush <nil>
// /flush 200 "ab" <nil> [chunked]
// feature not supported true
// feature not supported true
// feature not supported true
// feature not supported true
// feature not supported
// /hidden 200 "" <nil> []
// <nil> <nil> <nil>
// own flush
// /unwrap 200 "" <nil> [chunked]
// write true true
// false true
// read "half" true true
// full duplex <nil>
// <a><b><c> <nil>
// <nil> true feature not supported
