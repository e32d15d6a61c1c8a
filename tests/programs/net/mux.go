// ServeMux since Go 1.22: the most specific pattern wins; methods, wildcards, redirects, conflicts.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
)

var place = regexp.MustCompile(`\(registered at [^)]*/([^)/]*:\d+)\)`)

func try(pattern string, mux *http.ServeMux) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%q: %s\n", pattern, place.ReplaceAllString(fmt.Sprint(e), "(at $1)"))
		}
	}()
	mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "%q id=%q rest=%q pattern=%q", pattern, r.PathValue("id"), r.PathValue("rest"), r.Pattern)
	})
}

func main() {
	mux := http.NewServeMux()
	for _, p := range []string{
		"/", "/a/", "/a/b", "GET /a/{id}", "POST /a/{id}", "/files/{rest...}", "/exact/{$}", "example.com/", "example.com/a/{id}", "GET /only", "HEAD /h", "/item/{id}/edit", "/item/new/{rest...}",
		"", "noslash", "/a/b", "/x/{", "/x/{}", "/x/{a}b", "/x/{a}/{a}", "/x/{$}/y", "/x/{r...}/y", "B@D /", "GET  /sp", "/a/../b", "GET /a/../b", "/c/{x}", "/c/{y}", "GET /c/z", "/item/{x}/{y}", "POST /item/new/edit", "GET /{any...}", "{h}/x",
	} {
		try(p, mux)
	}
	for _, q := range []string{
		"GET /", "GET /a", "GET /a/", "GET /a/b", "PUT /a/b", "GET /a/c", "DELETE /a/c", "GET /a/c/d", "GET /files/x/y%2Fz", "GET /files/", "GET /files", "GET /exact/", "GET /exact", "GET /exact/x",
		"GET http://example.com/q", "GET http://example.com/a/7", "POST /only", "HEAD /only", "GET /h", "GET /item/5/edit", "GET /item/new/edit", "GET //a//b", "GET /a/../a/b?q=1", "GET /nothing/at/all",
	} {
		var method, target string
		fmt.Sscan(q, &method, &target)
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, httptest.NewRequest(method, target, nil))
		fmt.Println(q, w.Code, w.Header().Get("Location"), w.Header().Get("Allow"), w.Body)
	}
	for _, pair := range [][2]string{{"/a/", "/{x}/z"}, {"/a/b", "/{x}/{y}"}, {"/a/{y}", "/{x}/b"}, {"/{r...}", "/"}, {"GET /a/{x}", "/a/b"}, {"/b/{x...}", "/{y}/c/"}} {
		m := http.NewServeMux()
		try(pair[0], m)
		try(pair[1], m)
	}
	var h http.Handler
	defer func() { fmt.Println(recover()) }()
	mux.Handle("/nil", h)
}

// go1.26.8
// Output:
// "GET /a/{id}": pattern "GET /a/{id}" (at mux.go:19) conflicts with pattern "/a/b" (at mux.go:19):
// GET /a/{id} matches fewer methods than /a/b, but has a more general path pattern
// "POST /a/{id}": pattern "POST /a/{id}" (at mux.go:19) conflicts with pattern "/a/b" (at mux.go:19):
// POST /a/{id} matches fewer methods than /a/b, but has a more general path pattern
// "/item/new/{rest...}": pattern "/item/new/{rest...}" (at mux.go:19) conflicts with pattern "/item/{id}/edit" (at mux.go:19):
// /item/new/{rest...} and /item/{id}/edit both match some paths, like "/item/new/edit".
// But neither is more specific than the other.
// /item/new/{rest...} matches "/item/new/", but /item/{id}/edit doesn't.
// /item/{id}/edit matches "/item/id/edit", but /item/new/{rest...} doesn't.
// "": http: invalid pattern
// "noslash": parsing "noslash": at offset 0: host/path missing /
// "/a/b": pattern "/a/b" (at mux.go:19) conflicts with pattern "/a/b" (at mux.go:19):
// /a/b matches the same requests as /a/b
// "/x/{": parsing "/x/{": at offset 3: bad wildcard segment (must end with '}')
// "/x/{}": parsing "/x/{}": at offset 3: empty wildcard
// "/x/{a}b": parsing "/x/{a}b": at offset 3: bad wildcard segment (must end with '}')
// "/x/{a}/{a}": parsing "/x/{a}/{a}": at offset 7: duplicate wildcard name "a"
// "/x/{$}/y": parsing "/x/{$}/y": at offset 3: {$} not at end
// "/x/{r...}/y": parsing "/x/{r...}/y": at offset 3: {...} wildcard not at end
// "B@D /": parsing "B@D /": at offset 0: invalid method "B@D"
// "GET /a/../b": parsing "GET /a/../b": at offset 4: non-CONNECT pattern with unclean path can never match
// "/c/{y}": pattern "/c/{y}" (at mux.go:19) conflicts with pattern "/c/{x}" (at mux.go:19):
// /c/{y} matches the same requests as /c/{x}
// "GET /{any...}": pattern "GET /{any...}" (at mux.go:19) conflicts with pattern "/a/" (at mux.go:19):
// GET /{any...} matches fewer methods than /a/, but has a more general path pattern
// "{h}/x": parsing "{h}/x": at offset 0: host contains '{' (missing initial '/'?)
// GET / 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /a 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /a/ 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /a/b 200   "example.com/a/{id}" id="b" rest="" pattern="example.com/a/{id}"
// PUT /a/b 200   "example.com/a/{id}" id="b" rest="" pattern="example.com/a/{id}"
// GET /a/c 200   "example.com/a/{id}" id="c" rest="" pattern="example.com/a/{id}"
// DELETE /a/c 200   "example.com/a/{id}" id="c" rest="" pattern="example.com/a/{id}"
// GET /a/c/d 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /files/x/y%2Fz 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /files/ 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /files 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /exact/ 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /exact 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /exact/x 200   "example.com/" id="" rest="" pattern="example.com/"
// GET http://example.com/q 200   "example.com/" id="" rest="" pattern="example.com/"
// GET http://example.com/a/7 200   "example.com/a/{id}" id="7" rest="" pattern="example.com/a/{id}"
// POST /only 200   "example.com/" id="" rest="" pattern="example.com/"
// HEAD /only 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /h 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /item/5/edit 200   "example.com/" id="" rest="" pattern="example.com/"
// GET /item/new/edit 200   "example.com/" id="" rest="" pattern="example.com/"
// GET //a//b 307 /a/b  <a href="/a/b">Temporary Redirect</a>.
//
//
// GET /a/../a/b?q=1 307 /a/b?q=1  <a href="/a/b?q=1">Temporary Redirect</a>.
//
//
// GET /nothing/at/all 200   "example.com/" id="" rest="" pattern="example.com/"
// "/{x}/z": pattern "/{x}/z" (at mux.go:19) conflicts with pattern "/a/" (at mux.go:19):
// /{x}/z and /a/ both match some paths, like "/a/z".
// But neither is more specific than the other.
// /{x}/z matches "/x/z", but /a/ doesn't.
// /a/ matches "/a/", but /{x}/z doesn't.
// "/{x}/b": pattern "/{x}/b" (at mux.go:19) conflicts with pattern "/a/{y}" (at mux.go:19):
// /{x}/b and /a/{y} both match some paths, like "/a/b".
// But neither is more specific than the other.
// /{x}/b matches "/x/b", but /a/{y} doesn't.
// /a/{y} matches "/a/y", but /{x}/b doesn't.
// "/": pattern "/" (at mux.go:19) conflicts with pattern "/{r...}" (at mux.go:19):
// / matches the same requests as /{r...}
// "/a/b": pattern "/a/b" (at mux.go:19) conflicts with pattern "GET /a/{x}" (at mux.go:19):
// /a/b matches more methods than GET /a/{x}, but has a more specific path pattern
// "/{y}/c/": pattern "/{y}/c/" (at mux.go:19) conflicts with pattern "/b/{x...}" (at mux.go:19):
// /{y}/c/ and /b/{x...} both match some paths, like "/b/c/".
// But neither is more specific than the other.
// /{y}/c/ matches "/y/c/", but /b/{x...} doesn't.
// /b/{x...} matches "/b/", but /{y}/c/ doesn't.
// http: nil handler
