// The bytes on the connection: what a server answers to good and bad requests written by hand.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"time"
)

var date = regexp.MustCompile(`Date: [^\r]*`)

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-B", "2")
		w.Header().Set("X-A", "1")
		b, err := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s host=%s body=%q %v", r.Method, r.RequestURI, r.Host, b, err)
		if r.URL.Path == "/big" {
			w.(http.Flusher).Flush()
			fmt.Fprint(w, "more")
		}
	}))
	defer ts.Close()
	for _, text := range []string{
		"GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET /old HTTP/1.0\r\n\r\n",
		"GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /two HTTP/1.0\r\n\r\n",
		"GET /big HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET /one HTTP/1.1\r\nHost: h\r\n\r\nGET /two HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"HEAD /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc",
		"POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
		"POST /p HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc",
		"POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
		"GET /a HTTP/1.1\r\n\r\n",
		"GET /a HTTP/2.0\r\nHost: h\r\n\r\n",
		"GARBAGE\r\n\r\n",
		"GET /a HTTP/1.1\r\nHost: h\r\nBad Header: x\r\n\r\n",
		"GET /a HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
		"GET /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n",
		"GET /a HTTP/1.1\r\nHost: h\r\nExpect: tea\r\n\r\n",
		"GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n",
	} {
		c, err := net.Dial("tcp", ts.Listener.Addr().String())
		if err != nil {
			panic(err)
		}
		c.SetDeadline(time.Now().Add(5 * time.Second))
		io.WriteString(c, text)
		b, err := io.ReadAll(c)
		fmt.Printf("%q\n  %q %v\n", text, date.ReplaceAllString(string(b), "Date: D"), err)
		c.Close()
	}
}

// go1.26.8
// Output:
// "GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
//   "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 27\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET /a host=h body=\"\" <nil>" <nil>
// "GET /old HTTP/1.0\r\n\r\n"
//   "HTTP/1.0 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 28\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGET /old host= body=\"\" <nil>" <nil>
// "GET /old HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /two HTTP/1.0\r\n\r\n"
//   "HTTP/1.0 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 28\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: keep-alive\r\n\r\nGET /old host= body=\"\" <nil>HTTP/1.0 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 28\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGET /two host= body=\"\" <nil>" <nil>
// "GET /big HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
//   "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1d\r\nGET /big host=h body=\"\" <nil>\r\n4\r\nmore\r\n0\r\n\r\n" <nil>
// "GET /one HTTP/1.1\r\nHost: h\r\n\r\nGET /two HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
//   "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 29\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGET /one host=h body=\"\" <nil>HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 29\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET /two host=h body=\"\" <nil>" <nil>
// "HEAD /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
//   "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 28\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n" <nil>
// "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc"
//   "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 31\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST /p host=h body=\"abc\" <nil>" <nil>
// "POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"
//   "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 33\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST /p host=h body=\"abcde\" <nil>" <nil>
// "POST /p HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc"
//   "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 31\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST /p host=h body=\"abc\" <nil>" <nil>
// "POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n"
//   "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-B: 2\r\nDate: D\r\nContent-Length: 51\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST /p host=h body=\"\" invalid byte in chunk length" <nil>
// "GET /a HTTP/1.1\r\n\r\n"
//   "HTTP/1.1 400 Bad Request: missing required Host header\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: missing required Host header" <nil>
// "GET /a HTTP/2.0\r\nHost: h\r\n\r\n"
//   "HTTP/1.1 505 HTTP Version Not Supported: unsupported protocol version\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n505 HTTP Version Not Supported: unsupported protocol version" <nil>
// "GARBAGE\r\n\r\n"
//   "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET /a HTTP/1.1\r\nHost: h\r\nBad Header: x\r\n\r\n"
//   "HTTP/1.1 400 Bad Request: invalid header name\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: invalid header name" <nil>
// "GET /a HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n"
//   "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n"
//   "HTTP/1.1 501 Not Implemented\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nUnsupported transfer encoding" <nil>
// "GET /a HTTP/1.1\r\nHost: h\r\nExpect: tea\r\n\r\n"
//   "HTTP/1.1 417 Expectation Failed\r\nConnection: close\r\nDate: D\r\nContent-Length: 0\r\n\r\n" <nil>
// "GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n"
//   "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
