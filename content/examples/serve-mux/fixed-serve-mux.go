// ServeMux takes its own lock in Handle and for the lookup: routes can be added while it serves, without a lock around it.
//
// Ends: ok
// Prints: found /feature/7
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
)

const rounds = 200

func main() {
	mux := http.NewServeMux()
	page := func(w http.ResponseWriter, r *http.Request) {}
	mux.HandleFunc("/", page)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mux.HandleFunc(fmt.Sprint("/feature/", i), page)
		}
	}()
	r, w := httptest.NewRequest("GET", "/feature/7", nil), httptest.NewRecorder()
	for i := 0; i < rounds; i++ {
		mux.ServeHTTP(w, r)
	}
	wg.Wait()
	_, pattern := mux.Handler(r)
	fmt.Println("found", pattern)
}
