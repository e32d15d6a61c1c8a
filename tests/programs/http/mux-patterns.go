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
		"/", "/{$}", "GET /items", "POST /items", "/items/{id}", "GET /items/{id}", "DELETE /items/{id}", "GET /items/new",
		"/items/{id}/parts/", "/items/{id}/parts/{part}", "GET /files/{rest...}", "GET /files/{$}", "example.com/", "example.com/items/{id}",
		"GET example.com/only", "HEAD /headed", "GET /b/{x}/c", "/b/{x}/{y}", "PUT /b/{x}/{y}", "/deep/{a}/{b}/{c}/", "/odd/%7Bx%7D",
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
// Output:
// GET /                                     200 "/{$} id=\"\" rest=\"\" x=\"\"" pattern "/{$}" allow "" location ""
// GET /nothing                              200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// GET /items                                200 "GET /items id=\"\" rest=\"\" x=\"\"" pattern "GET /items" allow "" location ""
// HEAD /items                               200 "GET /items id=\"\" rest=\"\" x=\"\"" pattern "GET /items" allow "" location ""
// PUT /items                                200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// OPTIONS /items                            200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// GET /items/7                              200 "GET /items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "GET /items/{id}" allow "" location ""
// GET /items/7             example.com      200 "example.com/items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "example.com/items/{id}" allow "" location ""
// GET /items/7             example.com:8080 200 "example.com/items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "example.com/items/{id}" allow "" location ""
// PUT /items/7                              200 "/items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "/items/{id}" allow "" location ""
// PUT /items/7             example.com      200 "example.com/items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "example.com/items/{id}" allow "" location ""
// PUT /items/7             example.com:8080 200 "example.com/items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "example.com/items/{id}" allow "" location ""
// DELETE /items/7                           200 "DELETE /items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "DELETE /items/{id}" allow "" location ""
// DELETE /items/7          example.com      200 "example.com/items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "example.com/items/{id}" allow "" location ""
// DELETE /items/7          example.com:8080 200 "example.com/items/{id} id=\"7\" rest=\"\" x=\"\"" pattern "example.com/items/{id}" allow "" location ""
// GET /items/new                            200 "GET /items/new id=\"\" rest=\"\" x=\"\"" pattern "GET /items/new" allow "" location ""
// POST /items/new                           200 "/items/{id} id=\"new\" rest=\"\" x=\"\"" pattern "/items/{id}" allow "" location ""
// GET /items/7/parts                        307 "<a href=\"/items/7/parts/\">Temporary Redirect</a>." pattern "/items/{id}/parts/" allow "" location "/items/7/parts/"
// GET /items/7/parts       example.com      200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /items/7/parts       example.com:8080 200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /items/7/parts/                       200 "/items/{id}/parts/ id=\"7\" rest=\"\" x=\"\"" pattern "/items/{id}/parts/" allow "" location ""
// GET /items/7/parts/      example.com      200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /items/7/parts/      example.com:8080 200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /items/7/parts/8                      200 "/items/{id}/parts/{part} id=\"7\" rest=\"\" x=\"\"" pattern "/items/{id}/parts/{part}" allow "" location ""
// GET /items/7/parts/8     example.com      200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /items/7/parts/8     example.com:8080 200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /items/7/parts/8/9                    200 "/items/{id}/parts/ id=\"7\" rest=\"\" x=\"\"" pattern "/items/{id}/parts/" allow "" location ""
// GET /items/7/parts/8/9   example.com      200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /items/7/parts/8/9   example.com:8080 200 "example.com/ id=\"\" rest=\"\" x=\"\"" pattern "example.com/" allow "" location ""
// GET /files                                307 "<a href=\"/files/\">Temporary Redirect</a>." pattern "GET /files/{$}" allow "" location "/files/"
// GET /files/                               200 "GET /files/{$} id=\"\" rest=\"\" x=\"\"" pattern "GET /files/{$}" allow "" location ""
// POST /files/                              200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// GET /files/a                              200 "GET /files/{rest...} id=\"\" rest=\"a\" x=\"\"" pattern "GET /files/{rest...}" allow "" location ""
// GET /files/a/b//c                         307 "<a href=\"/files/a/b/c\">Temporary Redirect</a>." pattern "GET /files/{rest...}" allow "" location "/files/a/b/c"
// POST /files/a                             200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// HEAD /headed                              200 "HEAD /headed id=\"\" rest=\"\" x=\"\"" pattern "HEAD /headed" allow "" location ""
// GET /headed                               200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// GET /b/a/c                                200 "GET /b/{x}/c id=\"\" rest=\"\" x=\"a\"" pattern "GET /b/{x}/c" allow "" location ""
// PUT /b/a/c                                200 "PUT /b/{x}/{y} id=\"\" rest=\"\" x=\"a\"" pattern "PUT /b/{x}/{y}" allow "" location ""
// PUT /b/z/c                                200 "PUT /b/{x}/{y} id=\"\" rest=\"\" x=\"z\"" pattern "PUT /b/{x}/{y}" allow "" location ""
// GET /b/z/d                                200 "/b/{x}/{y} id=\"\" rest=\"\" x=\"z\"" pattern "/b/{x}/{y}" allow "" location ""
// GET /deep/1/2/3                           307 "<a href=\"/deep/1/2/3/\">Temporary Redirect</a>." pattern "/deep/{a}/{b}/{c}/" allow "" location "/deep/1/2/3/"
// GET /deep/1/2/3/4/5                       200 "/deep/{a}/{b}/{c}/ id=\"\" rest=\"\" x=\"\"" pattern "/deep/{a}/{b}/{c}/" allow "" location ""
// GET /odd/{x}                              200 "/odd/%7Bx%7D id=\"\" rest=\"\" x=\"\"" pattern "/odd/%7Bx%7D" allow "" location ""
// GET /items/a%2Fb                          200 "GET /items/{id} id=\"a/b\" rest=\"\" x=\"\"" pattern "GET /items/{id}" allow "" location ""
// GET /items/% parse "/items/%": invalid URL escape "%"
// GET //items                               307 "<a href=\"/\">Temporary Redirect</a>." pattern "/{$}" allow "" location "/"
// GET /./items                              307 "<a href=\"/items\">Temporary Redirect</a>." pattern "GET /items" allow "" location "/items"
// GET /a/../items                           307 "<a href=\"/items\">Temporary Redirect</a>." pattern "GET /items" allow "" location "/items"
// POST /a/../items                          307 "" pattern "POST /items" allow "" location "/items"
// CONNECT /a/../items                       200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// GET /items/                               200 "/ id=\"\" rest=\"\" x=\"\"" pattern "/" allow "" location ""
// GET /only example.com 200 GET example.com/only id="" rest="" x=""
// GET /items/new example.com 200 example.com/items/{id} id="new" rest="" x=""
