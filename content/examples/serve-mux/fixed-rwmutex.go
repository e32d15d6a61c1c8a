// The router locks like ServeMux does: for the lookup only, not while the handler runs.
//
// Ends: ok
// Prints: 2 routes
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
)

const rounds = 20000

type router struct {
	mu     sync.RWMutex
	routes map[string]http.HandlerFunc // guarded by mu
}

func (rt *router) Handle(path string, h http.HandlerFunc) {
	rt.mu.Lock()
	defer rt.mu.Unlock()
	rt.routes[path] = h
}

func (rt *router) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	rt.mu.RLock()
	h, ok := rt.routes[r.URL.Path]
	rt.mu.RUnlock()
	if ok {
		h(w, r)
	}
}

func main() {
	rt := &router{routes: map[string]http.HandlerFunc{}}
	page := func(w http.ResponseWriter, r *http.Request) {}
	rt.Handle("/", page)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
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
