// A ServeMux cannot forget a route. So build a new one and put it in the place of the old one; no request ever sees a half-built table.
//
// Ends: ok
// Prints: 200 then 404
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
)

const rounds = 200

// swapper serves with the mux that was stored last.
type swapper struct{ mux atomic.Value } // of *http.ServeMux, complete when stored

func (s *swapper) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mux.Load().(*http.ServeMux).ServeHTTP(w, r)
}

func routes(beta bool) *http.ServeMux {
	mux := http.NewServeMux()
	page := func(w http.ResponseWriter, r *http.Request) {}
	mux.HandleFunc("/home", page)
	if beta {
		mux.HandleFunc("/beta", page)
	}
	return mux
}

func status(h http.Handler, path string) int {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	return w.Code
}

func main() {
	s := new(swapper)
	s.mux.Store(routes(true))
	before := status(s, "/beta")

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 1; i <= rounds; i++ {
			s.mux.Store(routes(i < rounds))
		}
	}()
	for i := 0; i < rounds; i++ {
		if code := status(s, "/home"); code != 200 {
			fmt.Println("home:", code)
		}
	}
	wg.Wait()
	fmt.Println(before, "then", status(s, "/beta"))
}
