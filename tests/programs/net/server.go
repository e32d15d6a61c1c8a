// A server and its client: methods, forms, status codes, lengths, chunks, cookies, redirects, keep-alive.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sort"
	"strings"
)

func show(resp *http.Response, err error) {
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if len(b) > 60 {
		b = append(b[:60], "..."...)
	}
	fmt.Printf("%s %s len=%d te=%v close=%v %q %v\n", resp.Proto, resp.Status, resp.ContentLength, resp.TransferEncoding, resp.Close, b, err)
	var keys []string
	for k := range resp.Header {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		if k != "Date" {
			fmt.Printf("  %s: %q\n", k, resp.Header[k])
		}
	}
	if len(resp.Trailer) > 0 {
		fmt.Println("  trailer", resp.Trailer)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "%s %s %s %s", r.Method, r.URL, r.Proto, r.Header.Get("User-Agent"))
	})
	mux.HandleFunc("/empty", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("/nocontent", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
		_, err := w.Write([]byte("x"))
		fmt.Println("server:", err)
	})
	mux.HandleFunc("/teapot", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-A", "1")
		w.WriteHeader(http.StatusTeapot)
		w.Header().Set("X-Late", "not sent")
		io.WriteString(w, "short and stout")
	})
	mux.HandleFunc("/big", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, strings.Repeat("x", 5000)) })
	mux.HandleFunc("/flush", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "a")
		w.(http.Flusher).Flush()
		io.WriteString(w, "b")
	})
	mux.HandleFunc("/declared", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "5")
		n, err := io.WriteString(w, "more than five")
		fmt.Println("server:", n, err)
		io.WriteString(w, "five!")
	})
	mux.HandleFunc("/trailer", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Trailer", "X-Sum")
		io.WriteString(w, "body")
		w.Header().Set("X-Sum", "42")
	})
	mux.HandleFunc("/form", func(w http.ResponseWriter, r *http.Request) {
		r.ParseForm()
		fmt.Fprint(w, r.Form, r.PostForm, r.FormValue("a"), r.ContentLength, r.TransferEncoding)
	})
	mux.HandleFunc("/body", func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%d %q %v", r.ContentLength, b, err)
	})
	mux.HandleFunc("/limit", func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 3))
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
	})
	mux.HandleFunc("/cookie", func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("in")
		http.SetCookie(w, &http.Cookie{Name: "out", Value: "a b", Path: "/", MaxAge: 60, HttpOnly: true, SameSite: http.SameSiteLaxMode})
		fmt.Fprint(w, c, err)
	})
	mux.HandleFunc("/old", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/new?x=1", http.StatusFound) })
	mux.HandleFunc("/keep", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/body", http.StatusTemporaryRedirect)
	})
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	mux.HandleFunc("/json", func(w http.ResponseWriter, r *http.Request) {
		w.Header()["content-type"] = []string{"odd"}
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, "{}")
	})
	mux.HandleFunc("/html", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, " <html>") })
	mux.HandleFunc("/close", func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Connection", "close") })
	mux.Handle("/strip/", http.StripPrefix("/strip", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.URL.Path) })))
	ts := httptest.NewServer(mux)
	defer ts.Close()
	for _, p := range []string{"/x?q=a%20b", "/empty", "/nocontent", "/teapot", "/big", "/flush", "/trailer", "/form?a=1&a=2", "/old", "/json", "/html", "/close", "/strip/me", "/missing"} {
		fmt.Println(p)
		show(http.Get(ts.URL + p))
	}
	show(http.Head(ts.URL + "/big"))
	show(http.Post(ts.URL+"/body", "text/plain", strings.NewReader("known length")))
	show(http.Post(ts.URL+"/body", "text/plain", io.MultiReader(strings.NewReader("not "), strings.NewReader("known"))))
	show(http.Post(ts.URL+"/limit", "text/plain", strings.NewReader("too long")))
	show(http.PostForm(ts.URL+"/form?b=2", url.Values{"a": {"x", "y"}}))
	show(http.Post(ts.URL+"/old", "text/plain", strings.NewReader("dropped")))
	show(http.Post(ts.URL+"/keep", "text/plain", strings.NewReader("kept")))
	resp, err := http.Get(ts.URL + "/declared")
	fmt.Println(err)
	b, err := io.ReadAll(resp.Body)
	fmt.Printf("%q %v\n", b, err)
	_, err = http.Get(ts.URL + "/loop")
	fmt.Println(strings.TrimPrefix(err.Error(), "Get "))
	req, _ := http.NewRequest("PUT", ts.URL+"/cookie", nil)
	req.AddCookie(&http.Cookie{Name: "in", Value: "v"})
	resp, _ = http.DefaultClient.Do(req)
	fmt.Println(resp.Cookies()[0], resp.Cookies()[0].MaxAge)
	show(resp, nil)
	once := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	show(once.Get(ts.URL + "/old"))
	_, err = http.Get("ftp://x/")
	fmt.Println(err)
	_, err = http.Get("http://127.0.0.1:1/x")
	fmt.Println(err)
	_, err = http.Get("http://bad host/")
	fmt.Println(err)
}

// go1.26.8
// Output:
// /x?q=a%20b
// HTTP/1.1 200 OK len=42 te=[] close=false "GET /x?q=a%20b HTTP/1.1 Go-http-client/1.1" <nil>
//   Content-Length: ["42"]
//   Content-Type: ["text/plain; charset=utf-8"]
// /empty
// HTTP/1.1 200 OK len=0 te=[] close=false "" <nil>
//   Content-Length: ["0"]
// /nocontent
// server: http: request method or response status code does not allow body
// HTTP/1.1 204 No Content len=0 te=[] close=false "" <nil>
// /teapot
// HTTP/1.1 418 I'm a teapot len=15 te=[] close=false "short and stout" <nil>
//   Content-Length: ["15"]
//   Content-Type: ["text/plain; charset=utf-8"]
//   X-A: ["1"]
// /big
// HTTP/1.1 200 OK len=-1 te=[chunked] close=false "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..." <nil>
//   Content-Type: ["text/plain; charset=utf-8"]
// /flush
// HTTP/1.1 200 OK len=-1 te=[chunked] close=false "ab" <nil>
//   Content-Type: ["text/plain; charset=utf-8"]
// /trailer
// HTTP/1.1 200 OK len=-1 te=[chunked] close=false "body" <nil>
//   Content-Type: ["text/plain; charset=utf-8"]
//   trailer map[X-Sum:[42]]
// /form?a=1&a=2
// HTTP/1.1 200 OK len=23 te=[] close=false "map[a:[1 2]] map[]10 []" <nil>
//   Content-Length: ["23"]
//   Content-Type: ["text/plain; charset=utf-8"]
// /old
// HTTP/1.1 200 OK len=40 te=[] close=false "GET /new?x=1 HTTP/1.1 Go-http-client/1.1" <nil>
//   Content-Length: ["40"]
//   Content-Type: ["text/plain; charset=utf-8"]
// /json
// HTTP/1.1 200 OK len=2 te=[] close=false "{}" <nil>
//   Content-Length: ["2"]
//   Content-Type: ["application/json" "odd"]
// /html
// HTTP/1.1 200 OK len=7 te=[] close=false " <html>" <nil>
//   Content-Length: ["7"]
//   Content-Type: ["text/html; charset=utf-8"]
// /close
// HTTP/1.1 200 OK len=0 te=[] close=true "" <nil>
//   Content-Length: ["0"]
// /strip/me
// HTTP/1.1 200 OK len=3 te=[] close=false "/me" <nil>
//   Content-Length: ["3"]
//   Content-Type: ["text/plain; charset=utf-8"]
// /missing
// HTTP/1.1 200 OK len=40 te=[] close=false "GET /missing HTTP/1.1 Go-http-client/1.1" <nil>
//   Content-Length: ["40"]
//   Content-Type: ["text/plain; charset=utf-8"]
// HTTP/1.1 200 OK len=-1 te=[] close=false "" <nil>
//   Content-Type: ["text/plain; charset=utf-8"]
// HTTP/1.1 200 OK len=23 te=[] close=false "12 \"known length\" <nil>" <nil>
//   Content-Length: ["23"]
//   Content-Type: ["text/plain; charset=utf-8"]
// HTTP/1.1 200 OK len=20 te=[] close=false "-1 \"not known\" <nil>" <nil>
//   Content-Length: ["20"]
//   Content-Type: ["text/plain; charset=utf-8"]
// HTTP/1.1 413 Request Entity Too Large len=29 te=[] close=true "http: request body too large\n" <nil>
//   Content-Length: ["29"]
//   Content-Type: ["text/plain; charset=utf-8"]
//   X-Content-Type-Options: ["nosniff"]
// HTTP/1.1 200 OK len=36 te=[] close=false "map[a:[x y] b:[2]] map[a:[x y]]x7 []" <nil>
//   Content-Length: ["36"]
//   Content-Type: ["text/plain; charset=utf-8"]
// HTTP/1.1 200 OK len=40 te=[] close=false "GET /new?x=1 HTTP/1.1 Go-http-client/1.1" <nil>
//   Content-Length: ["40"]
//   Content-Type: ["text/plain; charset=utf-8"]
// HTTP/1.1 200 OK len=14 te=[] close=false "4 \"kept\" <nil>" <nil>
//   Content-Length: ["14"]
//   Content-Type: ["text/plain; charset=utf-8"]
// server: 0 http: wrote more than the declared Content-Length
// <nil>
// "" unexpected EOF
// "/loop": stopped after 10 redirects
// out="a b"; Path=/; Max-Age=60; HttpOnly; SameSite=Lax 60
// HTTP/1.1 200 OK len=10 te=[] close=false "in=v <nil>" <nil>
//   Content-Length: ["10"]
//   Content-Type: ["text/plain; charset=utf-8"]
//   Set-Cookie: ["out=\"a b\"; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"]
// HTTP/1.1 302 Found len=31 te=[] close=false "<a href=\"/new?x=1\">Found</a>.\n\n" <nil>
//   Content-Length: ["31"]
//   Content-Type: ["text/html; charset=utf-8"]
//   Location: ["/new?x=1"]
// Get "ftp://x/": unsupported protocol scheme "ftp"
// Get "http://127.0.0.1:1/x": dial tcp 127.0.0.1:1: connect: connection refused
// parse "http://bad host/": invalid character " " in host name
