// FileServer over files in memory: types, lists, index.html, redirects, what is missing; ServeFileFS and Dir.
package main

import (
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"
)

type node struct {
	name string
	text string
	kids []*node
}

var then = time.Date(2024, 2, 29, 12, 0, 0, 500, time.UTC)

func (n *node) Name() string               { return n.name }
func (n *node) Size() int64                { return int64(len(n.text)) }
func (n *node) ModTime() time.Time         { return then }
func (n *node) IsDir() bool                { return n.kids != nil }
func (n *node) Sys() any                   { return nil }
func (n *node) Info() (fs.FileInfo, error) { return n, nil }
func (n *node) Type() fs.FileMode          { return n.Mode().Type() }
func (n *node) Mode() fs.FileMode {
	if n.kids != nil {
		return fs.ModeDir | 0o755
	}
	return 0o644
}

type open struct {
	*strings.Reader
	n *node
}

func (o open) Stat() (fs.FileInfo, error) { return o.n, nil }
func (o open) Close() error               { return nil }
func (o open) ReadDir(int) ([]fs.DirEntry, error) {
	var list []fs.DirEntry
	for _, k := range o.n.kids {
		list = append(list, k)
	}
	return list, nil
}

type tree struct{ root *node }

func (t tree) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	at := t.root
	if name != "." {
	next:
		for _, part := range strings.Split(name, "/") {
			for _, k := range at.kids {
				if k.name == part {
					at = k
					continue next
				}
			}
			err := fs.ErrNotExist
			if part == "secret" {
				err = fs.ErrPermission
			}
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
	}
	return open{strings.NewReader(at.text), at}, nil
}

func get(h http.Handler, method, path string, header ...string) {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	fmt.Printf("%s %s %q: %d %q", method, path, header, w.Code, w.Body)
	for _, k := range []string{"Content-Type", "Content-Length", "Content-Range", "Accept-Ranges", "Last-Modified", "Location", "Etag"} {
		if v := w.Header()[k]; v != nil {
			fmt.Printf(" %s=%q", k, v)
		}
	}
	fmt.Println()
}

func main() {
	root := tree{&node{name: ".", kids: []*node{
		{name: "b.txt", text: "text of b"},
		{name: "a & <b>.html", text: "<p>"},
		{name: "data", text: "\x00\x01\x02\x03"},
		{name: "script.js", text: "1"},
		{name: "x:y", text: "{}"},
		{name: "page.json", text: "{}"},
		{name: "img.png", text: "not a png"},
		{name: "empty.css", text: ""},
		{name: "dir", kids: []*node{{name: "index.html", text: "<h1>index</h1>"}, {name: "in.txt", text: "inside"}}},
		{name: "bare", kids: []*node{}},
	}}}
	h := http.FileServer(http.FS(root))
	for _, p := range []string{"/", "/b.txt", "/a%20&%20%3Cb%3E.html", "/data", "/script.js", "/page.json", "/img.png", "/empty.css", "/dir", "/dir?q=1", "/dir/", "/dir/index.html",
		"/dir/in.txt", "/dir/in.txt/", "/dir/in.txt/more", "/bare", "/bare/", "/missing", "/secret", "/../b.txt", "//b.txt", "/x:y"} {
		get(h, "GET", p)
	}
	get(h, "HEAD", "/b.txt")
	get(h, "POST", "/b.txt")
	get(h, "GET", "/b.txt", "If-Modified-Since", then.Format(http.TimeFormat))
	get(h, "GET", "/b.txt", "If-Modified-Since", then.Add(-time.Hour).Format(http.TimeFormat))
	get(h, "GET", "/b.txt", "If-Unmodified-Since", then.Add(-time.Hour).Format(http.TimeFormat))
	get(h, "GET", "/bare/", "If-Modified-Since", then.Format(http.TimeFormat))
	get(http.StripPrefix("/static/", http.FileServerFS(root)), "GET", "/static/dir/")
	get(http.StripPrefix("/static/", http.FileServerFS(root)), "GET", "/static/dir/index.html")
	one := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.ServeFileFS(w, r, root, "dir/in.txt") })
	get(one, "GET", "/anything")
	get(one, "GET", "/a/../b")
	dir, err := os.MkdirTemp("", "files")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	os.Mkdir(filepath.Join(dir, "sub"), 0o755)
	os.WriteFile(filepath.Join(dir, "f.txt"), []byte("on disk"), 0o644)
	os.WriteFile(filepath.Join(dir, "sub", "g.txt"), []byte("deeper"), 0o644)
	os.Chtimes(filepath.Join(dir, "f.txt"), then, then)
	os.Chtimes(filepath.Join(dir, "sub", "g.txt"), then, then)
	ts := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer ts.Close()
	for _, p := range []string{"/", "/f.txt", "/sub/g.txt", "/sub", "/f.txt/x", "/none", "/%00"} {
		resp, err := http.Get(ts.URL + p)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := io.ReadAll(resp.Body)
		fmt.Printf("%s %s %q %v %q %q\n", p, resp.Status, b, err, resp.Header["Content-Type"], resp.Request.URL.Path)
	}
	_, err = http.Dir(dir).Open("/../../f.txt")
	fmt.Println(err)
	_, err = http.Dir("").Open("no such file")
	fmt.Println(err)
}

// go1.26.8
// Output:
// GET / []: 200 "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"a%20&%20%3Cb%3E.html\">a &amp; &lt;b&gt;.html</a>\n<a href=\"b.txt\">b.txt</a>\n<a href=\"bare/\">bare/</a>\n<a href=\"data\">data</a>\n<a href=\"dir/\">dir/</a>\n<a href=\"empty.css\">empty.css</a>\n<a href=\"img.png\">img.png</a>\n<a href=\"page.json\">page.json</a>\n<a href=\"script.js\">script.js</a>\n<a href=\"./x:y\">x:y</a>\n</pre>\n" Content-Type=["text/html; charset=utf-8"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /b.txt []: 200 "text of b" Content-Type=["text/plain; charset=utf-8"] Content-Length=["9"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /a%20&%20%3Cb%3E.html []: 200 "<p>" Content-Type=["text/html; charset=utf-8"] Content-Length=["3"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /data []: 200 "\x00\x01\x02\x03" Content-Type=["application/octet-stream"] Content-Length=["4"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /script.js []: 200 "1" Content-Type=["text/javascript; charset=utf-8"] Content-Length=["1"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /page.json []: 200 "{}" Content-Type=["application/json"] Content-Length=["2"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /img.png []: 200 "not a png" Content-Type=["image/png"] Content-Length=["9"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /empty.css []: 200 "" Content-Type=["text/css; charset=utf-8"] Content-Length=["0"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /dir []: 301 "" Location=["dir/"]
// GET /dir?q=1 []: 301 "" Location=["dir/?q=1"]
// GET /dir/ []: 200 "<h1>index</h1>" Content-Type=["text/html; charset=utf-8"] Content-Length=["14"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /dir/index.html []: 301 "" Location=["./"]
// GET /dir/in.txt []: 200 "inside" Content-Type=["text/plain; charset=utf-8"] Content-Length=["6"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /dir/in.txt/ []: 301 "" Location=["../in.txt"]
// GET /dir/in.txt/more []: 404 "404 page not found\n" Content-Type=["text/plain; charset=utf-8"]
// GET /bare []: 301 "" Location=["bare/"]
// GET /bare/ []: 200 "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n</pre>\n" Content-Type=["text/html; charset=utf-8"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /missing []: 404 "404 page not found\n" Content-Type=["text/plain; charset=utf-8"]
// GET /secret []: 403 "403 Forbidden\n" Content-Type=["text/plain; charset=utf-8"]
// GET /../b.txt []: 200 "text of b" Content-Type=["text/plain; charset=utf-8"] Content-Length=["9"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET //b.txt []: 200 "text of b" Content-Type=["text/plain; charset=utf-8"] Content-Length=["9"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /x:y []: 200 "{}" Content-Type=["text/plain; charset=utf-8"] Content-Length=["2"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// HEAD /b.txt []: 200 "" Content-Type=["text/plain; charset=utf-8"] Content-Length=["9"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// POST /b.txt []: 200 "text of b" Content-Type=["text/plain; charset=utf-8"] Content-Length=["9"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /b.txt ["If-Modified-Since" "Thu, 29 Feb 2024 12:00:00 GMT"]: 304 "" Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /b.txt ["If-Modified-Since" "Thu, 29 Feb 2024 11:00:00 GMT"]: 200 "text of b" Content-Type=["text/plain; charset=utf-8"] Content-Length=["9"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /b.txt ["If-Unmodified-Since" "Thu, 29 Feb 2024 11:00:00 GMT"]: 412 "" Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /bare/ ["If-Modified-Since" "Thu, 29 Feb 2024 12:00:00 GMT"]: 304 ""
// GET /static/dir/ []: 200 "<h1>index</h1>" Content-Type=["text/html; charset=utf-8"] Content-Length=["14"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /static/dir/index.html []: 301 "" Location=["./"]
// GET /anything []: 200 "inside" Content-Type=["text/plain; charset=utf-8"] Content-Length=["6"] Accept-Ranges=["bytes"] Last-Modified=["Thu, 29 Feb 2024 12:00:00 GMT"]
// GET /a/../b []: 400 "invalid URL path\n" Content-Type=["text/plain; charset=utf-8"]
// / 200 OK "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"f.txt\">f.txt</a>\n<a href=\"sub/\">sub/</a>\n</pre>\n" <nil> ["text/html; charset=utf-8"] "/"
// /f.txt 200 OK "on disk" <nil> ["text/plain; charset=utf-8"] "/f.txt"
// /sub/g.txt 200 OK "deeper" <nil> ["text/plain; charset=utf-8"] "/sub/g.txt"
// /sub 200 OK "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n<pre>\n<a href=\"g.txt\">g.txt</a>\n</pre>\n" <nil> ["text/html; charset=utf-8"] "/sub/"
// /f.txt/x 404 Not Found "404 page not found\n" <nil> ["text/plain; charset=utf-8"] "/f.txt/x"
// /none 404 Not Found "404 page not found\n" <nil> ["text/plain; charset=utf-8"] "/none"
// /%00 404 Not Found "404 page not found\n" <nil> ["text/plain; charset=utf-8"] "/\x00"
// <nil>
// open no such file: no such file or directory
