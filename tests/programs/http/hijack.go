// Hijack: the connection as it is, what was read ahead, and what the writer says afterwards.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

func main() {
	done := make(chan bool)
	states := make(chan http.ConnState, 10)
	ts := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() { done <- true }()
		switch r.URL.Path {
		case "/after":
			w.WriteHeader(201)
			c, _, err := w.(http.Hijacker).Hijack()
			fmt.Println("after WriteHeader:", err)
			io.WriteString(c, "raw")
			c.Close()
			return
		case "/controller":
			c, rw, err := http.NewResponseController(w).Hijack()
			fmt.Println("controller:", err)
			fmt.Fprint(rw, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
			rw.Flush()
			c.Close()
			return
		}
		c, rw, err := w.(http.Hijacker).Hijack()
		fmt.Println("hijacked:", err, rw.Reader.Buffered())
		_, _, again := w.(http.Hijacker).Hijack()
		fmt.Println("again:", again, errors.Is(again, http.ErrHijacked))
		n, err := w.Write([]byte("x"))
		fmt.Println("write:", n, err)
		w.WriteHeader(200)
		fmt.Println("context:", r.Context().Err())
		_, err = r.Body.Read(make([]byte, 1))
		fmt.Println("body:", err)
		rw.WriteString("welcome\n")
		rw.Flush()
		for {
			line, err := rw.ReadString('\n')
			if err != nil {
				fmt.Println("server ends:", err)
				break
			}
			fmt.Fprintf(c, "echo %s", strings.ToUpper(line))
		}
		c.Close()
	}))
	ts.Config.ErrorLog = log.New(io.Discard, "", 0)
	ts.Config.ConnState = func(_ net.Conn, s http.ConnState) { states <- s }
	ts.Start()
	defer ts.Close()
	c, err := net.Dial("tcp", ts.Listener.Addr().String())
	if err != nil {
		fmt.Println(err)
		return
	}
	io.WriteString(c, "GET /chat HTTP/1.1\r\nHost: h\r\n\r\nearly\n")
	in := bufio.NewReader(c)
	for _, say := range []string{"one\n", "two\n"} {
		line, err := in.ReadString('\n')
		fmt.Printf("client: %q %v\n", line, err)
		io.WriteString(c, say)
	}
	c.(*net.TCPConn).CloseWrite()
	rest, err := io.ReadAll(in)
	fmt.Printf("client: %q %v\n", rest, err)
	<-done
	for _, p := range []string{"/controller", "/after"} {
		c, _ := net.Dial("tcp", ts.Listener.Addr().String())
		io.WriteString(c, "GET "+p+" HTTP/1.1\r\nHost: h\r\n\r\n")
		b, err := io.ReadAll(c)
		head, body, _ := strings.Cut(string(b), "\r\n\r\n")
		status, _, _ := strings.Cut(head, "\r\n")
		fmt.Printf("%s: %q %q %v\n", p, status, body, err)
		<-done
	}
	time.Sleep(20 * time.Millisecond)
	for len(states) > 0 {
		fmt.Println(<-states)
	}
	w := httptest.NewRecorder()
	_, hijacks := http.ResponseWriter(w).(http.Hijacker)
	_, _, err = http.NewResponseController(w).Hijack()
	fmt.Println(hijacks, err, errors.Is(err, http.ErrNotSupported), errors.Is(err, errors.ErrUnsupported))
}

// go1.26.8
// Output:
// hijacked: <nil> 6
// again: http: connection has been hijacked true
// write: 0 http: connection has been hijacked
// context: <nil>
// body: EOF
// client: "welcome\n" <nil>
// client: "echo EARLY\n" <nil>
// server ends: EOF
// client: "echo ONE\necho TWO\n" <nil>
// controller: <nil>
// /controller: "HTTP/1.1 200 OK" "hi" <nil>
// after WriteHeader: <nil>
// /after: "HTTP/1.1 201 Created" "raw" <nil>
// new
// active
// hijacked
// new
// active
// hijacked
// new
// active
// hijacked
// false feature not supported true true
