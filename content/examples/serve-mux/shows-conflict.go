// Registering a path twice is refused, with a panic that names both places since Go 1.22.
//
// Ends: panic: pattern "/a" (registered at
// Releases: 1.22 and later
// Elsewhere: panic: http: multiple registrations for /a
package main

import "net/http"

func main() {
	mux := http.NewServeMux()
	page := func(w http.ResponseWriter, r *http.Request) {}
	mux.HandleFunc("/a", page)
	mux.HandleFunc("/a", page)
}
