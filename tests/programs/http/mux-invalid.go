// Patterns a ServeMux refuses, and handlers it refuses.
package main

import (
	"fmt"
	"net/http"
	"regexp"
)

var place = regexp.MustCompile(`/\S*/mux-invalid\.go`)

func try(pattern string, h http.Handler) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Printf("%q: %T %s\n", pattern, v, place.ReplaceAllString(fmt.Sprint(v), "mux-invalid.go"))
		}
	}()
	http.NewServeMux().Handle(pattern, h)
	fmt.Printf("%q: fine\n", pattern)
}

func main() {
	ok := http.NotFoundHandler()
	for _, p := range []string{
		"", " ", "a", "/a b", "GET", "GET  /a", "GET\t/a", "G@T /a", "get /a", "/{", "/{}", "/{x", "/x}", "/{x}y", "/y{x}", "/{x y}", "/{1}", "/{x}/{x}",
		"/{x...}/a", "/{x...}/", "/{$}/", "/{$}a", "/a/{$}", "/{x...}", "/{...}", "//a", "/a//b", "/a/./b", "/a/../b", "CONNECT /a/../b",
		"example.com", "ex{a}mple.com/", "example.com/%zz", "/%2F", "/%2f{x}", "/{é}", "/é", "example.com:80/", "GET example.com/a/{b}", "/a/{b.}",
	} {
		try(p, ok)
	}
	try("/nil", nil)
	try("/func", http.HandlerFunc(nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		http.NewServeMux().HandleFunc("/x", nil)
	}()
}

// go1.26.8
// Output:
// "": *errors.errorString http: invalid pattern
// " ": *fmt.wrapError parsing " ": at offset 1: host/path missing /
// "a": *fmt.wrapError parsing "a": at offset 0: host/path missing /
// "/a b": *fmt.wrapError parsing "/a b": at offset 0: invalid method "/a"
// "GET": *fmt.wrapError parsing "GET": at offset 0: host/path missing /
// "GET  /a": fine
// "GET\t/a": fine
// "G@T /a": *fmt.wrapError parsing "G@T /a": at offset 0: invalid method "G@T"
// "get /a": fine
// "/{": *fmt.wrapError parsing "/{": at offset 1: bad wildcard segment (must end with '}')
// "/{}": *fmt.wrapError parsing "/{}": at offset 1: empty wildcard
// "/{x": *fmt.wrapError parsing "/{x": at offset 1: bad wildcard segment (must end with '}')
// "/x}": fine
// "/{x}y": *fmt.wrapError parsing "/{x}y": at offset 1: bad wildcard segment (must end with '}')
// "/y{x}": *fmt.wrapError parsing "/y{x}": at offset 1: bad wildcard segment (must start with '{')
// "/{x y}": *fmt.wrapError parsing "/{x y}": at offset 0: invalid method "/{x"
// "/{1}": *fmt.wrapError parsing "/{1}": at offset 1: bad wildcard name "1"
// "/{x}/{x}": *fmt.wrapError parsing "/{x}/{x}": at offset 5: duplicate wildcard name "x"
// "/{x...}/a": *fmt.wrapError parsing "/{x...}/a": at offset 1: {...} wildcard not at end
// "/{x...}/": *fmt.wrapError parsing "/{x...}/": at offset 1: {...} wildcard not at end
// "/{$}/": *fmt.wrapError parsing "/{$}/": at offset 1: {$} not at end
// "/{$}a": *fmt.wrapError parsing "/{$}a": at offset 1: bad wildcard segment (must end with '}')
// "/a/{$}": fine
// "/{x...}": fine
// "/{...}": *fmt.wrapError parsing "/{...}": at offset 1: empty wildcard
// "//a": fine
// "/a//b": fine
// "/a/./b": fine
// "/a/../b": fine
// "CONNECT /a/../b": fine
// "example.com": *fmt.wrapError parsing "example.com": at offset 0: host/path missing /
// "ex{a}mple.com/": *fmt.wrapError parsing "ex{a}mple.com/": at offset 2: host contains '{' (missing initial '/'?)
// "example.com/%zz": fine
// "/%2F": fine
// "/%2f{x}": *fmt.wrapError parsing "/%2f{x}": at offset 1: bad wildcard segment (must start with '{')
// "/{é}": fine
// "/é": fine
// "example.com:80/": fine
// "GET example.com/a/{b}": fine
// "/a/{b.}": *fmt.wrapError parsing "/a/{b.}": at offset 3: bad wildcard name "b."
// "/nil": *errors.errorString http: nil handler
// "/func": *errors.errorString http: nil handler
// http: nil handler
