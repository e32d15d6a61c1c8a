// httptest.ResponseRecorder: what it records, and what Result makes of it.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

func show(name string, h http.HandlerFunc) {
	w := httptest.NewRecorder()
	func() {
		defer func() {
			if v := recover(); v != nil {
				fmt.Println(name, "panics:", v)
			}
		}()
		h(w, httptest.NewRequest("GET", "/", nil))
	}()
	res := w.Result()
	b, err := io.ReadAll(res.Body)
	fmt.Printf("%s: code=%d flushed=%v header=%v\n   result %s len=%d header=%v trailer=%v body=%q %v same=%v\n", name, w.Code, w.Flushed, w.Header(), res.Status, res.ContentLength, res.Header, res.Trailer, b, err, res == w.Result())
}

func main() {
	show("nothing", func(w http.ResponseWriter, r *http.Request) {})
	show("write", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "text") })
	show("html", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("<html>x")) })
	show("late header", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("A", "1")
		w.WriteHeader(404)
		w.Header().Set("B", "2")
		w.WriteHeader(500)
		io.WriteString(w, "x")
	})
	show("flush", func(w http.ResponseWriter, r *http.Request) { w.(http.Flusher).Flush() })
	show("trailers", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Trailer", "T1, T2")
		io.WriteString(w, "body")
		w.Header().Set("T1", "one")
		w.Header().Set(http.TrailerPrefix+"T3", "three")
	})
	show("length", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", " 7 ")
		io.WriteString(w, "1")
	})
	show("bad length", func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Length", "x") })
	show("204", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
		_, err := io.WriteString(w, "x")
		fmt.Println("   ", err)
	})
	show("early hints", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(103) })
	show("code 0", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(0) })
	show("code 1000", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(1000) })
	show("own type", func(w http.ResponseWriter, r *http.Request) {
		w.Header()["Content-Type"] = nil
		io.WriteString(w, "<html>")
	})
	show("error", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "999")
		w.Header().Set("Etag", "x")
		http.Error(w, "message", 418)
	})
	show("not found", http.NotFound)
	show("redirect", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "elsewhere?a=<b>", 302) })
	for _, target := range []string{"/", "/a?b=c", "http://other.test/x", "https://secure.test/", "*"} {
		r := httptest.NewRequest("GET", target, strings.NewReader("body"))
		fmt.Println(r.URL, r.Host, r.RequestURI, r.Proto, r.ContentLength, r.RemoteAddr, r.TLS != nil, r.Context())
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		httptest.NewRequest("BAD METHOD", "/", nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		httptest.NewRequest("GET", "http://%zz/", nil)
	}()
	var w httptest.ResponseRecorder
	w.WriteHeader(201)
	io.WriteString(&w, "no buffer")
	fmt.Println(w.Code, w.Body, w.HeaderMap)
}

// go1.26.8
// Output:
// nothing: code=200 flushed=false header=map[]
//    result 200 OK len=-1 header=map[] trailer=map[] body="" <nil> same=true
// write: code=200 flushed=false header=map[Content-Type:[text/plain; charset=utf-8]]
//    result 200 OK len=-1 header=map[Content-Type:[text/plain; charset=utf-8]] trailer=map[] body="text" <nil> same=true
// html: code=200 flushed=false header=map[Content-Type:[text/html; charset=utf-8]]
//    result 200 OK len=-1 header=map[Content-Type:[text/html; charset=utf-8]] trailer=map[] body="<html>x" <nil> same=true
// late header: code=404 flushed=false header=map[A:[1] B:[2]]
//    result 404 Not Found len=-1 header=map[A:[1]] trailer=map[] body="x" <nil> same=true
// flush: code=200 flushed=true header=map[]
//    result 200 OK len=-1 header=map[] trailer=map[] body="" <nil> same=true
// trailers: code=200 flushed=false header=map[Content-Type:[text/plain; charset=utf-8] T1:[one] Trailer:[T1, T2] Trailer:T3:[three]]
//    result 200 OK len=-1 header=map[Content-Type:[text/plain; charset=utf-8] Trailer:[T1, T2]] trailer=map[T1:[one] T3:[three]] body="body" <nil> same=true
// length: code=200 flushed=false header=map[Content-Length:[ 7 ] Content-Type:[text/plain; charset=utf-8]]
//    result 200 OK len=7 header=map[Content-Length:[ 7 ] Content-Type:[text/plain; charset=utf-8]] trailer=map[] body="1" <nil> same=true
// bad length: code=200 flushed=false header=map[Content-Length:[x]]
//    result 200 OK len=-1 header=map[Content-Length:[x]] trailer=map[] body="" <nil> same=true
//     http: request method or response status code does not allow body
// 204: code=204 flushed=false header=map[]
//    result 204 No Content len=-1 header=map[] trailer=map[] body="x" <nil> same=true
// early hints: code=103 flushed=false header=map[]
//    result 103 Early Hints len=-1 header=map[] trailer=map[] body="" <nil> same=true
// code 0 panics: invalid WriteHeader code 0
// code 0: code=200 flushed=false header=map[]
//    result 200 OK len=-1 header=map[] trailer=map[] body="" <nil> same=true
// code 1000 panics: invalid WriteHeader code 1000
// code 1000: code=200 flushed=false header=map[]
//    result 200 OK len=-1 header=map[] trailer=map[] body="" <nil> same=true
// own type: code=200 flushed=false header=map[Content-Type:[]]
//    result 200 OK len=-1 header=map[Content-Type:[]] trailer=map[] body="<html>" <nil> same=true
// error: code=418 flushed=false header=map[Content-Type:[text/plain; charset=utf-8] Etag:[x] X-Content-Type-Options:[nosniff]]
//    result 418 I'm a teapot len=-1 header=map[Content-Type:[text/plain; charset=utf-8] Etag:[x] X-Content-Type-Options:[nosniff]] trailer=map[] body="message\n" <nil> same=true
// not found: code=404 flushed=false header=map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]]
//    result 404 Not Found len=-1 header=map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]] trailer=map[] body="404 page not found\n" <nil> same=true
// redirect: code=302 flushed=false header=map[Content-Type:[text/html; charset=utf-8] Location:[/elsewhere?a=<b>]]
//    result 302 Found len=-1 header=map[Content-Type:[text/html; charset=utf-8] Location:[/elsewhere?a=<b>]] trailer=map[] body="<a href=\"/elsewhere?a=&lt;b&gt;\">Found</a>.\n\n" <nil> same=true
// / example.com / HTTP/1.1 4 192.0.2.1:1234 false context.Background
// /a?b=c example.com /a?b=c HTTP/1.1 4 192.0.2.1:1234 false context.Background
// http://other.test/x other.test http://other.test/x HTTP/1.1 4 192.0.2.1:1234 false context.Background
// https://secure.test/ secure.test https://secure.test/ HTTP/1.1 4 192.0.2.1:1234 true context.Background
// * example.com * HTTP/1.1 4 192.0.2.1:1234 false context.Background
// invalid NewRequest arguments; malformed HTTP version "/ HTTP/1.0"
// invalid NewRequest arguments; parse "http://%zz/": invalid URL escape "%zz"
// 201 <nil> map[]
