// Which pattern of a ServeMux answers: methods, hosts, wildcards, {$}, the rest of a path; 404 and 405.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	mux := http.NewServeMux()
	for _, p := range []string{
		"/", "/{$}", "GET /items", "POST /items", "/items/{id}", "GET /items/{id}", "DELETE /items/{id}", "/items/new",
		"/items/{id}/parts/", "/items/{id}/parts/{part}", "GET /files/{rest...}", "/files/{$}", "example.com/", "example.com/items/{id}",
		"GET example.com/only", "HEAD /headed", "GET /b/{x}/c", "/b/{x}/{y}", "PUT /b/a/{y}", "/deep/{a}/{b}/{c}/", "/odd/%7Bx%7D",
	} {
		mux.HandleFunc(p, func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "%s id=%q rest=%q x=%q", r.Pattern, r.PathValue("id"), r.PathValue("rest"), r.PathValue("x"))
		})
	}
	for _, line := range []string{
		"GET /", "GET /nothing", "GET /items", "HEAD /items", "PUT /items", "OPTIONS /items", "GET /items/7", "PUT /items/7", "DELETE /items/7",
		"GET /items/new", "POST /items/new", "GET /items/7/parts", "GET /items/7/parts/", "GET /items/7/parts/8", "GET /items/7/parts/8/9",
		"GET /files", "GET /files/", "POST /files/", "GET /files/a", "GET /files/a/b//c", "POST /files/a", "HEAD /headed", "GET /headed",
		"GET /b/a/c", "PUT /b/a/c", "PUT /b/z/c", "GET /b/z/d", "GET /deep/1/2/3", "GET /deep/1/2/3/4/5", "GET /odd/{x}", "GET /items/a%2Fb", "GET /items/%",
		"GET //items", "GET /./items", "GET /a/../items", "POST /a/../items", "CONNECT /a/../items", "GET /items/",
	} {
		method, path, _ := strings.Cut(line, " ")
		for _, host := range []string{"", "example.com", "example.com:8080"} {
			if host != "" && !strings.HasPrefix(path, "/items/7") {
				continue
			}
			r, err := http.NewRequest(method, path, nil)
			if err != nil {
				fmt.Println(line, err)
				break
			}
			r.Host = host
			w := httptest.NewRecorder()
			h, pattern := mux.Handler(r)
			_ = h
			mux.ServeHTTP(w, r)
			fmt.Printf("%-24s %-16s %d %q pattern %q allow %q location %q\n", line, host, w.Code, strings.TrimSpace(w.Body.String()), pattern, w.Header().Get("Allow"), w.Header().Get("Location"))
		}
	}
	for _, line := range []string{"GET /only", "GET /items/new"} {
		method, path, _ := strings.Cut(line, " ")
		r := httptest.NewRequest(method, path, nil)
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		fmt.Println(line, r.Host, w.Code, w.Body)
	}
}

// go1.26.8
// Stderr:
// panic: pattern "/items/new" (registered at /work/main/tests/programs/http/mux-patterns.go:18) conflicts with pattern "GET /items/{id}" (registered at /work/main/tests/programs/http/mux-patterns.go:18):
// 	/items/new matches more methods than GET /items/{id}, but has a more specific path pattern
// Exit: 2
