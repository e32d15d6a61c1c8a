// Requests written by hand: what the server makes of bad lines, headers and lengths.
package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"time"
)

var date = regexp.MustCompile(`Date: [^\r]*\r\n`)

func main() {
	ts := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s %s host=%q te=%q len=%d close=%v body=%q %v a=%q trailer=%v", r.Method, r.URL, r.Proto, r.Host, r.TransferEncoding, r.ContentLength, r.Close, b, err, r.Header["A"], r.Trailer)
	}))
	ts.Config.ErrorLog = log.New(io.Discard, "", 0)
	ts.Config.MaxHeaderBytes = 1 << 12
	ts.Start()
	defer ts.Close()
	for _, req := range []string{
		"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.0\r\n\r\n",
		"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /second HTTP/1.0\r\n\r\n",
		"GET / HTTP/1.1\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
		"GET / HTTP/2.0\r\nHost: h\r\n\r\n",
		"GET / HTTP/3.0\r\nHost: h\r\n\r\n",
		"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
		"GET / HTTP/1.2\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.10\r\nHost: h\r\n\r\n",
		"GET /\r\n\r\n",
		"GET  / HTTP/1.1\r\nHost: h\r\n\r\n",
		"G@T / HTTP/1.1\r\nHost: h\r\n\r\n",
		"get / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET x HTTP/1.1\r\nHost: h\r\n\r\n",
		"GET http://other/path?q HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n",
		"OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"CONNECT h:80 HTTP/1.1\r\nHost: h:80\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\n : empty\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nA : b\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\n  folded\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\na: 2\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.1\nHost: h\nConnection: close\n\n",
		"GET / HTTP/1.1\r\n Host: h\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nA: \x01\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nA: \xe9\r\nConnection: close\r\n\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabcdef",
		"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -3\r\n\r\nabc",
		"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\nabc",
		"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc",
		"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
		"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTrailer: T\r\nConnection: close\r\n\r\n1\r\na\r\n0\r\nT: v\r\n\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nxyz\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nignored",
		"GET /" + strings.Repeat("x", 9000) + " HTTP/1.1\r\nHost: h\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nA: " + strings.Repeat("x", 9000) + "\r\n\r\n",
		"GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nabGET /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nUpgrade: x\r\nConnection: upgrade, close\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n",
		"POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab",
		"POST / HTTP/1.1\r\nHost: h\r\nExpect: something\r\nContent-Length: 2\r\n\r\nab",
	} {
		c, err := net.Dial("tcp", ts.Listener.Addr().String())
		if err != nil {
			fmt.Println(err)
			return
		}
		io.WriteString(c, req)
		c.SetReadDeadline(time.Now().Add(3 * time.Second))
		b, err := io.ReadAll(c)
		if e, ok := err.(*net.OpError); ok {
			err = e.Err
		}
		if len(req) > 200 {
			req = req[:20] + "..."
		}
		fmt.Printf("%q\n\t%q %v\n", req, date.ReplaceAll(b, nil), err)
		c.Close()
	}
}

// go1.26.8
// Output:
// "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.0\r\n\r\n"
// 	"HTTP/1.0 200 OK\r\nContent-Length: 78\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGET / HTTP/1.0 host=\"\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /second HTTP/1.0\r\n\r\n"
// 	"HTTP/1.0 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: keep-alive\r\n\r\nGET / HTTP/1.0 host=\"\" te=[] len=0 close=false body=\"\" <nil> a=[] trailer=map[]HTTP/1.0 200 OK\r\nContent-Length: 84\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGET /second HTTP/1.0 host=\"\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.1\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request: missing required Host header\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: missing required Host header" <nil>
// "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request: malformed Host header\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: malformed Host header" <nil>
// "GET / HTTP/2.0\r\nHost: h\r\n\r\n"
// 	"HTTP/1.1 505 HTTP Version Not Supported: unsupported protocol version\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n505 HTTP Version Not Supported: unsupported protocol version" <nil>
// "GET / HTTP/3.0\r\nHost: h\r\n\r\n"
// 	"HTTP/1.1 505 HTTP Version Not Supported: unsupported protocol version\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n505 HTTP Version Not Supported: unsupported protocol version" <nil>
// "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPRI * HTTP/2.0 host=\"\" te=[] len=-1 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.2\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.2 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.10\r\nHost: h\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET /\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET  / HTTP/1.1\r\nHost: h\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "G@T / HTTP/1.1\r\nHost: h\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "get / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nget / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET x HTTP/1.1\r\nHost: h\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET http://other/path?q HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 101\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET http://other/path?q HTTP/1.1 host=\"other\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" <nil>
// "GET * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET * HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "CONNECT h:80 HTTP/1.1\r\nHost: h:80\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 91\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nCONNECT //h:80 HTTP/1.1 host=\"h:80\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\n : empty\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request: malformed Host header\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: malformed Host header" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nA : b\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request: invalid header name\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: invalid header name" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\n  folded\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 89\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[\"1 folded\"] trailer=map[]" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\na: 2\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 86\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[\"1\" \"2\"] trailer=map[]" <nil>
// "GET / HTTP/1.1\nHost: h\nConnection: close\n\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.1\r\n Host: h\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nA: \x01\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nA: \xe9\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 85\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[\"\\xe9\"] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabcdef"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 83\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[] len=3 close=true body=\"abc\" <nil> a=[] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -3\r\n\r\nabc"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\nabc"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 83\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[] len=3 close=true body=\"abc\" <nil> a=[] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 95\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[\"chunked\"] len=-1 close=true body=\"abcde\" <nil> a=[] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 93\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[\"chunked\"] len=-1 close=true body=\"abc\" <nil> a=[] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTrailer: T\r\nConnection: close\r\n\r\n1\r\na\r\n0\r\nT: v\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 96\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[\"chunked\"] len=-1 close=true body=\"a\" <nil> a=[] trailer=map[T:[v]]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nxyz\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 113\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[\"chunked\"] len=-1 close=true body=\"\" invalid byte in chunk length a=[] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n"
// 	"HTTP/1.1 501 Not Implemented\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nUnsupported transfer encoding" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
// 	"HTTP/1.1 501 Not Implemented\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nUnsupported transfer encoding" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nignored"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 80\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET /xxxxxxxxxxxxxxx..."
// 	"HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large" <nil>
// "GET / HTTP/1.1\r\nHost..."
// 	"HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n431 Request Header Fields Too Large" <nil>
// "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 81\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGET /1 HTTP/1.1 host=\"h\" te=[] len=0 close=false body=\"\" <nil> a=[] trailer=map[]HTTP/1.1 200 OK\r\nContent-Length: 80\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET /2 HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nabGET /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 84\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPOST /1 HTTP/1.1 host=\"h\" te=[] len=2 close=false body=\"ab\" <nil> a=[] trailer=map[]HTTP/1.1 200 OK\r\nContent-Length: 80\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET /2 HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nUpgrade: x\r\nConnection: upgrade, close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "GET / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
// 	"HTTP/1.1 200 OK\r\nContent-Length: 79\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nGET / HTTP/1.1 host=\"h\" te=[] len=0 close=true body=\"\" <nil> a=[] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab"
// 	"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 82\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\nPOST / HTTP/1.1 host=\"h\" te=[] len=2 close=true body=\"ab\" <nil> a=[] trailer=map[]" <nil>
// "POST / HTTP/1.1\r\nHost: h\r\nExpect: something\r\nContent-Length: 2\r\n\r\nab"
// 	"HTTP/1.1 417 Expectation Failed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" <nil>
