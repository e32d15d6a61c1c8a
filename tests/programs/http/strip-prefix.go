// StripPrefix: paths with and without the prefix, escaped paths, and what becomes of the request.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	show := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "path=%q raw=%q uri=%q query=%q", r.URL.Path, r.URL.RawPath, r.RequestURI, r.URL.RawQuery)
	})
	for _, prefix := range []string{"/api", "/api/", "", "/a%2Fb", "/a/b"} {
		h := http.StripPrefix(prefix, show)
		for _, path := range []string{"/api", "/api/", "/api/x?y=1", "/apix", "/other", "/a%2Fb/c", "/a/b/c", "/api/%2e%2e"} {
			w := httptest.NewRecorder()
			r := httptest.NewRequest("GET", path, nil)
			h.ServeHTTP(w, r)
			fmt.Println(prefix, path, w.Code, strings.TrimSpace(w.Body.String()), r.URL.Path)
		}
	}
}

// go1.26.8
// Output:
// /api /api 200 path="" raw="" uri="/api" query="" /api
// /api /api/ 200 path="/" raw="" uri="/api/" query="" /api/
// /api /api/x?y=1 200 path="/x" raw="" uri="/api/x?y=1" query="y=1" /api/x
// /api /apix 200 path="x" raw="" uri="/apix" query="" /apix
// /api /other 404 404 page not found /other
// /api /a%2Fb/c 404 404 page not found /a/b/c
// /api /a/b/c 404 404 page not found /a/b/c
// /api /api/%2e%2e 200 path="/.." raw="/%2e%2e" uri="/api/%2e%2e" query="" /api/..
// /api/ /api 404 404 page not found /api
// /api/ /api/ 200 path="" raw="" uri="/api/" query="" /api/
// /api/ /api/x?y=1 200 path="x" raw="" uri="/api/x?y=1" query="y=1" /api/x
// /api/ /apix 404 404 page not found /apix
// /api/ /other 404 404 page not found /other
// /api/ /a%2Fb/c 404 404 page not found /a/b/c
// /api/ /a/b/c 404 404 page not found /a/b/c
// /api/ /api/%2e%2e 200 path=".." raw="%2e%2e" uri="/api/%2e%2e" query="" /api/..
//  /api 200 path="/api" raw="" uri="/api" query="" /api
//  /api/ 200 path="/api/" raw="" uri="/api/" query="" /api/
//  /api/x?y=1 200 path="/api/x" raw="" uri="/api/x?y=1" query="y=1" /api/x
//  /apix 200 path="/apix" raw="" uri="/apix" query="" /apix
//  /other 200 path="/other" raw="" uri="/other" query="" /other
//  /a%2Fb/c 200 path="/a/b/c" raw="/a%2Fb/c" uri="/a%2Fb/c" query="" /a/b/c
//  /a/b/c 200 path="/a/b/c" raw="" uri="/a/b/c" query="" /a/b/c
//  /api/%2e%2e 200 path="/api/.." raw="/api/%2e%2e" uri="/api/%2e%2e" query="" /api/..
// /a%2Fb /api 404 404 page not found /api
// /a%2Fb /api/ 404 404 page not found /api/
// /a%2Fb /api/x?y=1 404 404 page not found /api/x
// /a%2Fb /apix 404 404 page not found /apix
// /a%2Fb /other 404 404 page not found /other
// /a%2Fb /a%2Fb/c 404 404 page not found /a/b/c
// /a%2Fb /a/b/c 404 404 page not found /a/b/c
// /a%2Fb /api/%2e%2e 404 404 page not found /api/..
// /a/b /api 404 404 page not found /api
// /a/b /api/ 404 404 page not found /api/
// /a/b /api/x?y=1 404 404 page not found /api/x
// /a/b /apix 404 404 page not found /apix
// /a/b /other 404 404 page not found /other
// /a/b /a%2Fb/c 404 404 page not found /a/b/c
// /a/b /a/b/c 200 path="/c" raw="" uri="/a/b/c" query="" /a/b/c
// /a/b /api/%2e%2e 404 404 page not found /api/..
