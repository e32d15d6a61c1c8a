// A handler returns while its goroutine still sets the header that the server copies.
package main

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"time"
)

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i < 64; i++ {
			w.Header().Set("X-"+strconv.Itoa(i), "v")
		}
		go func() {
			for i := 0; i < 20000; i++ {
				w.Header().Set("X-Late", "v")
			}
		}()
		time.Sleep(200 * time.Microsecond)
	}))
	for {
		if resp, err := http.Get(ts.URL); err == nil {
			resp.Body.Close()
		}
	}
}
