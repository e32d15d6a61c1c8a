// Patterns that cannot live together: the words of the panic.
package main

import (
	"fmt"
	"net/http"
	"regexp"
)

var place = regexp.MustCompile(`registered at \S*/`)

func try(patterns ...string) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Printf("%q: %T\n\t%s\n", patterns, v, place.ReplaceAllString(fmt.Sprint(v), "registered at "))
		}
	}()
	mux := http.NewServeMux()
	for _, p := range patterns {
		mux.HandleFunc(p, func(http.ResponseWriter, *http.Request) {})
	}
	fmt.Printf("%q: fine\n", patterns)
}

func main() {
	try("/a", "/a")
	try("GET /a", "/a")
	try("GET /a", "POST /a")
	try("GET /a", "GET /a")
	try("GET /a", "HEAD /a")
	try("/{x}", "/{y}")
	try("/a/{x}", "/{y}/b")
	try("/a/{x}", "/{y}/{z}")
	try("/a/", "/{x}/b")
	try("/a/", "/a/{$}")
	try("/a/{rest...}", "/a/")
	try("/a/{rest...}", "/a/{x}")
	try("/{x}/b/", "/a/{y...}")
	try("GET /a/", "/a/b")
	try("GET /a/b", "/a/")
	try("GET /", "/a")
	try("HEAD /", "GET /a")
	try("/a/{x}/c", "/a/b/{y}")
	try("example.com/a", "/a")
	try("example.com/", "/{x}")
	try("example.com/{x}", "example.com/{y}")
	try("a.com/", "b.com/")
	try("/a/{x}/{y}/", "/a/{p}/b/{q}")
	try("GET /{x}/", "/a/{$}", "POST /a/")
	try("/a/b/{c...}", "/a/{b}/{$}")
	try("/%61", "/a")
	try("POST /x/{a}", "POST /x/{b}", "POST /y")
}

// go1.26.8
// Output:
// ["/a" "/a"]: *errors.errorString
// 	pattern "/a" (registered at mux-conflicts.go:20) conflicts with pattern "/a" (registered at mux-conflicts.go:20):
// /a matches the same requests as /a
// ["GET /a" "/a"]: fine
// ["GET /a" "POST /a"]: fine
// ["GET /a" "GET /a"]: *errors.errorString
// 	pattern "GET /a" (registered at mux-conflicts.go:20) conflicts with pattern "GET /a" (registered at mux-conflicts.go:20):
// GET /a matches the same requests as GET /a
// ["GET /a" "HEAD /a"]: fine
// ["/{x}" "/{y}"]: *errors.errorString
// 	pattern "/{y}" (registered at mux-conflicts.go:20) conflicts with pattern "/{x}" (registered at mux-conflicts.go:20):
// /{y} matches the same requests as /{x}
// ["/a/{x}" "/{y}/b"]: *errors.errorString
// 	pattern "/{y}/b" (registered at mux-conflicts.go:20) conflicts with pattern "/a/{x}" (registered at mux-conflicts.go:20):
// /{y}/b and /a/{x} both match some paths, like "/a/b".
// But neither is more specific than the other.
// /{y}/b matches "/y/b", but /a/{x} doesn't.
// /a/{x} matches "/a/x", but /{y}/b doesn't.
// ["/a/{x}" "/{y}/{z}"]: fine
// ["/a/" "/{x}/b"]: *errors.errorString
// 	pattern "/{x}/b" (registered at mux-conflicts.go:20) conflicts with pattern "/a/" (registered at mux-conflicts.go:20):
// /{x}/b and /a/ both match some paths, like "/a/b".
// But neither is more specific than the other.
// /{x}/b matches "/x/b", but /a/ doesn't.
// /a/ matches "/a/", but /{x}/b doesn't.
// ["/a/" "/a/{$}"]: fine
// ["/a/{rest...}" "/a/"]: *errors.errorString
// 	pattern "/a/" (registered at mux-conflicts.go:20) conflicts with pattern "/a/{rest...}" (registered at mux-conflicts.go:20):
// /a/ matches the same requests as /a/{rest...}
// ["/a/{rest...}" "/a/{x}"]: fine
// ["/{x}/b/" "/a/{y...}"]: *errors.errorString
// 	pattern "/a/{y...}" (registered at mux-conflicts.go:20) conflicts with pattern "/{x}/b/" (registered at mux-conflicts.go:20):
// /a/{y...} and /{x}/b/ both match some paths, like "/a/b/".
// But neither is more specific than the other.
// /a/{y...} matches "/a/", but /{x}/b/ doesn't.
// /{x}/b/ matches "/x/b/", but /a/{y...} doesn't.
// ["GET /a/" "/a/b"]: *errors.errorString
// 	pattern "/a/b" (registered at mux-conflicts.go:20) conflicts with pattern "GET /a/" (registered at mux-conflicts.go:20):
// /a/b matches more methods than GET /a/, but has a more specific path pattern
// ["GET /a/b" "/a/"]: fine
// ["GET /" "/a"]: *errors.errorString
// 	pattern "/a" (registered at mux-conflicts.go:20) conflicts with pattern "GET /" (registered at mux-conflicts.go:20):
// /a matches more methods than GET /, but has a more specific path pattern
// ["HEAD /" "GET /a"]: *errors.errorString
// 	pattern "GET /a" (registered at mux-conflicts.go:20) conflicts with pattern "HEAD /" (registered at mux-conflicts.go:20):
// GET /a matches more methods than HEAD /, but has a more specific path pattern
// ["/a/{x}/c" "/a/b/{y}"]: *errors.errorString
// 	pattern "/a/b/{y}" (registered at mux-conflicts.go:20) conflicts with pattern "/a/{x}/c" (registered at mux-conflicts.go:20):
// /a/b/{y} and /a/{x}/c both match some paths, like "/a/b/c".
// But neither is more specific than the other.
// /a/b/{y} matches "/a/b/y", but /a/{x}/c doesn't.
// /a/{x}/c matches "/a/x/c", but /a/b/{y} doesn't.
// ["example.com/a" "/a"]: fine
// ["example.com/" "/{x}"]: fine
// ["example.com/{x}" "example.com/{y}"]: *errors.errorString
// 	pattern "example.com/{y}" (registered at mux-conflicts.go:20) conflicts with pattern "example.com/{x}" (registered at mux-conflicts.go:20):
// example.com/{y} matches the same requests as example.com/{x}
// ["a.com/" "b.com/"]: fine
// ["/a/{x}/{y}/" "/a/{p}/b/{q}"]: fine
// ["GET /{x}/" "/a/{$}" "POST /a/"]: *errors.errorString
// 	pattern "/a/{$}" (registered at mux-conflicts.go:20) conflicts with pattern "GET /{x}/" (registered at mux-conflicts.go:20):
// /a/{$} matches more methods than GET /{x}/, but has a more specific path pattern
// ["/a/b/{c...}" "/a/{b}/{$}"]: *errors.errorString
// 	pattern "/a/{b}/{$}" (registered at mux-conflicts.go:20) conflicts with pattern "/a/b/{c...}" (registered at mux-conflicts.go:20):
// /a/{b}/{$} and /a/b/{c...} both match some paths, like "/a/b/".
// But neither is more specific than the other.
// /a/{b}/{$} matches "/a/bx/", but /a/b/{c...} doesn't.
// /a/b/{c...} matches "/a/b/c", but /a/{b}/{$} doesn't.
// ["/%61" "/a"]: *errors.errorString
// 	pattern "/a" (registered at mux-conflicts.go:20) conflicts with pattern "/%61" (registered at mux-conflicts.go:20):
// /a matches the same requests as /%61
// ["POST /x/{a}" "POST /x/{b}" "POST /y"]: *errors.errorString
// 	pattern "POST /x/{b}" (registered at mux-conflicts.go:20) conflicts with pattern "POST /x/{a}" (registered at mux-conflicts.go:20):
// POST /x/{b} matches the same requests as POST /x/{a}
