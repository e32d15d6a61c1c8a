// What a ServeMux answers to paths that are not clean, and to a missing slash.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	mux := http.NewServeMux()
	for _, p := range []string{"/dir/", "/dir/file", "/other/", "/other", "host.test/h/", "GET /g/", "/w/{x}/"} {
		mux.HandleFunc(p, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "at ", p) })
	}
	for _, path := range []string{
		"/dir", "/dir?a=1&b=%20", "/dir/", "/dir//", "/dir/file", "/dir/file/", "/dir//file", "/dir/./file", "/dir/x/../file?q", "/../dir",
		"/other", "/other/", "/g", "/w/1", "/w/1/", "/w", "//dir", "/dir%2Ffile", "/a b", "/dir/..", "/dir/...", "*",
	} {
		for _, method := range []string{"GET", "POST", "CONNECT"} {
			r := &http.Request{Method: method, Host: "host.test", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, RequestURI: path, Header: http.Header{}}
			u := httptest.NewRequest("GET", "/", nil).URL
			p, query, _ := strings.Cut(path, "?")
			u.Path, u.RawQuery = p, query
			r.URL = u
			w := httptest.NewRecorder()
			mux.ServeHTTP(w, r)
			fmt.Printf("%-7s %-18s %d %q %q %q\n", method, path, w.Code, w.Header().Get("Location"), w.Header().Get("Connection"), strings.TrimSpace(w.Body.String()))
		}
	}
}

// go1.26.8
// Output:
// GET     /dir               307 "/dir/" "" "<a href=\"/dir/\">Temporary Redirect</a>."
// POST    /dir               307 "/dir/" "" ""
// CONNECT /dir               307 "/dir/" "" ""
// GET     /dir?a=1&b=%20     307 "/dir/?a=1&b=%20" "" "<a href=\"/dir/?a=1&amp;b=%20\">Temporary Redirect</a>."
// POST    /dir?a=1&b=%20     307 "/dir/?a=1&b=%20" "" ""
// CONNECT /dir?a=1&b=%20     307 "/dir/?a=1&b=%20" "" ""
// GET     /dir/              200 "" "" "at /dir/"
// POST    /dir/              200 "" "" "at /dir/"
// CONNECT /dir/              200 "" "" "at /dir/"
// GET     /dir//             307 "/dir/" "" "<a href=\"/dir/\">Temporary Redirect</a>."
// POST    /dir//             307 "/dir/" "" ""
// CONNECT /dir//             200 "" "" "at /dir/"
// GET     /dir/file          200 "" "" "at /dir/file"
// POST    /dir/file          200 "" "" "at /dir/file"
// CONNECT /dir/file          200 "" "" "at /dir/file"
// GET     /dir/file/         200 "" "" "at /dir/"
// POST    /dir/file/         200 "" "" "at /dir/"
// CONNECT /dir/file/         200 "" "" "at /dir/"
// GET     /dir//file         307 "/dir/file" "" "<a href=\"/dir/file\">Temporary Redirect</a>."
// POST    /dir//file         307 "/dir/file" "" ""
// CONNECT /dir//file         200 "" "" "at /dir/"
// GET     /dir/./file        307 "/dir/file" "" "<a href=\"/dir/file\">Temporary Redirect</a>."
// POST    /dir/./file        307 "/dir/file" "" ""
// CONNECT /dir/./file        200 "" "" "at /dir/"
// GET     /dir/x/../file?q   307 "/dir/file?q" "" "<a href=\"/dir/file?q\">Temporary Redirect</a>."
// POST    /dir/x/../file?q   307 "/dir/file?q" "" ""
// CONNECT /dir/x/../file?q   200 "" "" "at /dir/"
// GET     /../dir            307 "/dir/" "" "<a href=\"/dir/\">Temporary Redirect</a>."
// POST    /../dir            307 "/dir/" "" ""
// CONNECT /../dir            404 "" "" "404 page not found"
// GET     /other             200 "" "" "at /other"
// POST    /other             200 "" "" "at /other"
// CONNECT /other             200 "" "" "at /other"
// GET     /other/            200 "" "" "at /other/"
// POST    /other/            200 "" "" "at /other/"
// CONNECT /other/            200 "" "" "at /other/"
// GET     /g                 307 "/g/" "" "<a href=\"/g/\">Temporary Redirect</a>."
// POST    /g                 405 "" "" "Method Not Allowed"
// CONNECT /g                 405 "" "" "Method Not Allowed"
// GET     /w/1               307 "/w/1/" "" "<a href=\"/w/1/\">Temporary Redirect</a>."
// POST    /w/1               307 "/w/1/" "" ""
// CONNECT /w/1               307 "/w/1/" "" ""
// GET     /w/1/              200 "" "" "at /w/{x}/"
// POST    /w/1/              200 "" "" "at /w/{x}/"
// CONNECT /w/1/              200 "" "" "at /w/{x}/"
// GET     /w                 404 "" "" "404 page not found"
// POST    /w                 404 "" "" "404 page not found"
// CONNECT /w                 404 "" "" "404 page not found"
// GET     //dir              307 "/dir/" "" "<a href=\"/dir/\">Temporary Redirect</a>."
// POST    //dir              307 "/dir/" "" ""
// CONNECT //dir              404 "" "" "404 page not found"
// GET     /dir%2Ffile        404 "" "" "404 page not found"
// POST    /dir%2Ffile        404 "" "" "404 page not found"
// CONNECT /dir%2Ffile        404 "" "" "404 page not found"
// GET     /a b               404 "" "" "404 page not found"
// POST    /a b               404 "" "" "404 page not found"
// CONNECT /a b               404 "" "" "404 page not found"
// GET     /dir/..            307 "/" "" "<a href=\"/\">Temporary Redirect</a>."
// POST    /dir/..            307 "/" "" ""
// CONNECT /dir/..            200 "" "" "at /dir/"
// GET     /dir/...           200 "" "" "at /dir/"
// POST    /dir/...           200 "" "" "at /dir/"
// CONNECT /dir/...           200 "" "" "at /dir/"
// GET     *                  400 "" "close" ""
// POST    *                  400 "" "close" ""
// CONNECT *                  400 "" "close" ""
