// 100 Continue: sent when the body is read, not before; 1xx responses of a handler; what the client waits for.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/reads":
			b, err := io.ReadAll(r.Body)
			fmt.Fprintf(w, "%q %v", b, err)
		case "/refuses":
			http.Error(w, "no", http.StatusForbidden)
		case "/silent":
			time.Sleep(100 * time.Millisecond)
		case "/early":
			w.WriteHeader(http.StatusContinue)
			b, _ := io.ReadAll(r.Body)
			fmt.Fprintf(w, "%q", b)
		case "/hints":
			w.Header().Add("Link", "</a.css>; rel=preload")
			w.WriteHeader(http.StatusEarlyHints)
			w.Header().Set("Link", "</b.css>")
			w.WriteHeader(http.StatusEarlyHints)
			w.Header().Del("Link")
			io.WriteString(w, "body")
		case "/processing":
			w.WriteHeader(http.StatusProcessing)
			w.WriteHeader(http.StatusAccepted)
		}
	}))
	defer ts.Close()
	for _, p := range []string{"/reads", "/refuses", "/early", "/hints", "/processing"} {
		c, err := net.Dial("tcp", ts.Listener.Addr().String())
		if err != nil {
			fmt.Println(err)
			return
		}
		length := 4
		if p == "/hints" || p == "/processing" {
			length = 0
		}
		fmt.Fprintf(c, "POST %s HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n", p, length)
		in := bufio.NewReader(c)
		for {
			line, err := in.ReadString('\n')
			if err != nil {
				fmt.Printf("%s %q %v\n", p, line, err)
				break
			}
			if !strings.HasPrefix(line, "Date:") {
				fmt.Printf("%s %q\n", p, line)
			}
			if strings.HasPrefix(line, "HTTP/1.1 100") {
				io.WriteString(c, "body")
				c.(*net.TCPConn).CloseWrite()
			}
			if strings.HasPrefix(line, "HTTP/1.1 202") || strings.HasPrefix(line, "HTTP/1.1 403") || strings.HasPrefix(line, "HTTP/1.1 200") {
				c.(*net.TCPConn).CloseWrite()
			}
		}
		c.Close()
	}
	tr := &http.Transport{ExpectContinueTimeout: time.Second}
	for _, p := range []string{"/reads", "/refuses", "/silent"} {
		if p == "/silent" {
			tr = &http.Transport{ExpectContinueTimeout: 20 * time.Millisecond}
		}
		body := strings.NewReader("sent later")
		req, _ := http.NewRequest("PUT", ts.URL+p, body)
		req.Header.Set("Expect", "100-continue")
		resp, err := (&http.Client{Transport: tr}).Do(req)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := io.ReadAll(resp.Body)
		fmt.Printf("%s %s %q %v left=%d\n", p, resp.Status, b, err, body.Len())
	}
}

// go1.26.8
// Output:
// /reads "HTTP/1.1 100 Continue\r\n"
// /reads "\r\n"
// /reads "HTTP/1.1 200 OK\r\n"
// /reads "Content-Length: 12\r\n"
// /reads "Content-Type: text/plain; charset=utf-8\r\n"
// /reads "\r\n"
// /reads "\"body\" <nil>" EOF
// /refuses "HTTP/1.1 403 Forbidden\r\n"
// /refuses "Content-Type: text/plain; charset=utf-8\r\n"
// /refuses "X-Content-Type-Options: nosniff\r\n"
// /refuses "Content-Length: 3\r\n"
// /refuses "Connection: close\r\n"
// /refuses "\r\n"
// /refuses "no\n"
// /refuses "" EOF
// /early "HTTP/1.1 100 Continue\r\n"
// /early "\r\n"
// /early "HTTP/1.1 200 OK\r\n"
// /early "Content-Length: 6\r\n"
// /early "Content-Type: text/plain; charset=utf-8\r\n"
// /early "\r\n"
// /early "\"body\"" EOF
// /hints "HTTP/1.1 103 Early Hints\r\n"
// /hints "Link: </a.css>; rel=preload\r\n"
// /hints "\r\n"
// /hints "HTTP/1.1 103 Early Hints\r\n"
// /hints "Link: </b.css>\r\n"
// /hints "\r\n"
// /hints "HTTP/1.1 200 OK\r\n"
// /hints "Content-Length: 4\r\n"
// /hints "Content-Type: text/plain; charset=utf-8\r\n"
// /hints "\r\n"
// /hints "body" EOF
// /processing "HTTP/1.1 102 Processing\r\n"
// /processing "\r\n"
// /processing "HTTP/1.1 202 Accepted\r\n"
// /processing "Content-Length: 0\r\n"
// /processing "\r\n"
// /processing "" EOF
// /reads 200 OK "\"sent later\" <nil>" <nil> left=0
// /refuses 403 Forbidden "no\n" <nil> left=10
// /silent 200 OK "" <nil> left=0
