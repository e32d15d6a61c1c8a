// The words of a client's errors: timeouts, cancelled and expired contexts, refused and broken connections.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"time"
)

func show(name, base string, err error) {
	var ue *url.Error
	var oe *net.OpError
	var ne net.Error
	fmt.Printf("%s: %s\n", name, strings.ReplaceAll(fmt.Sprint(err), base, "URL"))
	fmt.Print("   ", errors.As(err, &ue), errors.As(err, &oe), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, io.EOF))
	if errors.As(err, &ne) {
		fmt.Print(" timeout ", ne.Timeout())
	}
	if ue != nil {
		fmt.Printf(" %s %T %v", ue.Op, ue.Err, ue.Timeout())
	}
	fmt.Println()
}

func main() {
	release := make(chan bool)
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/headers":
			select {
			case <-r.Context().Done():
			case <-release:
			}
		case "/body":
			io.WriteString(w, "first")
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		case "/cut":
			c, _, _ := w.(http.Hijacker).Hijack()
			io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
			c.Close()
		case "/nothing":
			c, _, _ := w.(http.Hijacker).Hijack()
			c.Close()
		case "/garbage":
			c, _, _ := w.(http.Hijacker).Hijack()
			io.WriteString(c, "what is this\r\n\r\n")
			c.Close()
		case "/halfhead":
			c, _, _ := w.(http.Hijacker).Hijack()
			io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-")
			c.Close()
		case "/chunkcut":
			c, _, _ := w.(http.Hijacker).Hijack()
			io.WriteString(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
			c.Close()
		}
	}))
	defer ts.Close()
	impatient := &http.Client{Timeout: 40 * time.Millisecond}
	_, err := impatient.Get(ts.URL + "/headers")
	show("timeout waiting for headers", ts.URL, err)
	resp, err := impatient.Get(ts.URL + "/body")
	fmt.Println(resp.Status, err)
	b, err := io.ReadAll(resp.Body)
	fmt.Printf("%q\n", b)
	show("timeout in the body", ts.URL, err)
	ctx, cancel := context.WithTimeout(context.Background(), 40*time.Millisecond)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "POST", ts.URL+"/headers", strings.NewReader("x"))
	_, err = http.DefaultClient.Do(req)
	show("deadline", ts.URL, err)
	_, err = http.DefaultClient.Do(req)
	show("deadline before the start", ts.URL, err)
	ctx, cancel = context.WithCancel(context.Background())
	time.AfterFunc(20*time.Millisecond, cancel)
	req, _ = http.NewRequestWithContext(ctx, "GET", ts.URL+"/body", nil)
	resp, err = http.DefaultClient.Do(req)
	fmt.Println(resp.Status, err)
	b, err = io.ReadAll(resp.Body)
	fmt.Printf("%q\n", b)
	show("cancel in the body", ts.URL, err)
	cause, stop := context.WithCancelCause(context.Background())
	stop(errors.New("enough"))
	req, _ = http.NewRequestWithContext(cause, "GET", ts.URL+"/body", nil)
	_, err = http.DefaultClient.Do(req)
	show("cause", ts.URL, err)
	slow := &http.Client{Transport: &http.Transport{ResponseHeaderTimeout: 30 * time.Millisecond}}
	_, err = slow.Get(ts.URL + "/headers")
	show("response header timeout", ts.URL, err)
	for _, p := range []string{"/cut", "/nothing", "/garbage", "/halfhead", "/chunkcut"} {
		resp, err := http.Get(ts.URL + p)
		if err == nil {
			b, err = io.ReadAll(resp.Body)
			fmt.Printf("%s %q\n", resp.Status, b)
		}
		show(p, ts.URL, err)
	}
	dead := httptest.NewServer(nil)
	dead.Close()
	_, err = http.Get(dead.URL)
	show("refused", strings.TrimPrefix(dead.URL, "http://"), err)
	for _, u := range []string{"", "x", "mailto:a@b", "http://", "http:///x", "http://[::1", "http://host:port/", "://x", "http://a b/", "/only/path", "gopher://x/", "http://127.0.0.1:99999/"} {
		_, err := http.Get(u)
		fmt.Printf("%q: %v\n", u, err)
	}
	close(release)
}

// go1.26.8
// Output:
// timeout waiting for headers: Get "URL/headers": context deadline exceeded (Client.Timeout exceeded while awaiting headers)
//    true false false true false false timeout true Get *http.timeoutError true
// 200 OK <nil>
// "first"
// timeout in the body: context deadline exceeded (Client.Timeout or context cancellation while reading body)
//    false false false true false false timeout true
// deadline: Post "URL/headers": context deadline exceeded
//    true false false true false false timeout true Post context.deadlineExceededError true
// deadline before the start: Post "URL/headers": context deadline exceeded
//    true false false true false false timeout true Post context.deadlineExceededError true
// 200 OK <nil>
// "first"
// cancel in the body: context canceled
//    false false true false false false
// cause: Get "URL/body": enough
//    true false false false false false timeout false Get *errors.errorString false
// response header timeout: Get "URL/headers": net/http: timeout awaiting response headers
//    true false false true false false timeout true Get *http.timeoutError true
// 200 OK "half"
// /cut: unexpected EOF
//    false false false false false false
// /nothing: Get "URL/nothing": EOF
//    true false false false false true timeout false Get *errors.errorString false
// /garbage: Get "URL/garbage": net/http: HTTP/1.x transport connection broken: malformed HTTP status code "is"
//    true false false false false false timeout false Get *fmt.wrapError false
// /halfhead: Get "URL/halfhead": net/http: HTTP/1.x transport connection broken: malformed MIME header: missing colon: "Content-"
//    true false false false false false timeout false Get *fmt.wrapError false
// 200 OK "hello"
// /chunkcut: unexpected EOF
//    false false false false false false
// refused: Get "http://URL": dial tcp URL: connect: connection refused
//    true true false false false false timeout false Get *net.OpError false
// "": Get "": unsupported protocol scheme ""
// "x": Get "x": unsupported protocol scheme ""
// "mailto:a@b": Get "mailto:a@b": unsupported protocol scheme "mailto"
// "http://": Get "http:": http: no Host in request URL
// "http:///x": Get "http:///x": http: no Host in request URL
// "http://[::1": parse "http://[::1": missing ']' in host
// "http://host:port/": parse "http://host:port/": invalid port ":port" after host
// "://x": parse "://x": missing protocol scheme
// "http://a b/": parse "http://a b/": invalid character " " in host name
// "/only/path": Get "/only/path": unsupported protocol scheme ""
// "gopher://x/": Get "gopher://x/": unsupported protocol scheme "gopher"
// "http://127.0.0.1:99999/": Get "http://127.0.0.1:99999/": dial tcp: address 99999: invalid port
