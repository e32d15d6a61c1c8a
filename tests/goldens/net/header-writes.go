// Two goroutines of one request set its header.
package main

import (
	"net/http"
	"net/http/httptest"
)

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, name := range []string{"X-Db", "X-Cache"} {
			name := name
			go func() {
				for {
					w.Header().Set(name, "hit")
				}
			}()
		}
		select {}
	}))
	http.Get(ts.URL)
}
