// A router of one's own keeps its routes in a map, and somebody adds a route while it serves.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
)

const rounds = 2000000

type router struct{ routes map[string]http.HandlerFunc }

func (rt *router) Handle(path string, h http.HandlerFunc) { rt.routes[path] = h }

func (rt *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h, ok := rt.routes[r.URL.Path]; ok {
		h(w, r)
	}
}

func main() {
	rt := &router{map[string]http.HandlerFunc{}}
	page := func(w http.ResponseWriter, r *http.Request) {}
	rt.Handle("/", page)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() { // a feature is switched on
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			rt.Handle("/new", page)
		}
	}()
	r, w := httptest.NewRequest("GET", "/", nil), httptest.NewRecorder()
	for i := 0; i < rounds; i++ {
		rt.ServeHTTP(w, r)
	}
	wg.Wait()
	fmt.Println(len(rt.routes), "routes")
}
