// MaxBytesReader and MaxBytesHandler: what is read, what is said, what becomes of the connection.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	for _, size := range []int{0, 4, 5, 6, 100} {
		for _, limit := range []int64{-1, 0, 5} {
			rc := http.MaxBytesReader(nil, io.NopCloser(strings.NewReader(strings.Repeat("x", size))), limit)
			var out []byte
			buf := make([]byte, 3)
			for {
				n, err := rc.Read(buf)
				out = append(out, buf[:n]...)
				if err != nil {
					_, again := rc.Read(buf)
					fmt.Println(size, limit, len(out), err, again, rc.Close())
					break
				}
			}
		}
	}
	ts := httptest.NewServer(http.MaxBytesHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		var e *http.MaxBytesError
		if errors.As(err, &e) {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
		}
		fmt.Fprint(w, len(b), " ", err)
	}), 10))
	defer ts.Close()
	for _, n := range []int{3, 10, 11, 1 << 16} {
		for _, chunked := range []bool{false, true} {
			var body io.Reader = bytes.NewReader(make([]byte, n))
			if chunked {
				body = io.MultiReader(body)
			}
			resp, err := http.Post(ts.URL, "x/y", body)
			if err != nil {
				fmt.Println(n, chunked, "error")
				continue
			}
			b, _ := io.ReadAll(resp.Body)
			fmt.Println(n, chunked, resp.StatusCode, string(b), resp.Close, resp.Header["Connection"])
		}
	}
}

// go1.26.8
// Output:
// 0 -1 0 EOF EOF <nil>
// 0 0 0 EOF EOF <nil>
// 0 5 0 EOF EOF <nil>
// 4 -1 0 http: request body too large http: request body too large <nil>
// 4 0 0 http: request body too large http: request body too large <nil>
// 4 5 4 EOF EOF <nil>
// 5 -1 0 http: request body too large http: request body too large <nil>
// 5 0 0 http: request body too large http: request body too large <nil>
// 5 5 5 EOF EOF <nil>
// 6 -1 0 http: request body too large http: request body too large <nil>
// 6 0 0 http: request body too large http: request body too large <nil>
// 6 5 5 http: request body too large http: request body too large <nil>
// 100 -1 0 http: request body too large http: request body too large <nil>
// 100 0 0 http: request body too large http: request body too large <nil>
// 100 5 5 http: request body too large http: request body too large <nil>
// 3 false 200 3 <nil> false []
// 3 true 200 3 <nil> false []
// 10 false 200 10 <nil> false []
// 10 true 200 10 <nil> false []
// 11 false 413 10 http: request body too large true []
// 11 true 413 10 http: request body too large true []
// 65536 false 413 10 http: request body too large true []
// 65536 true 413 10 http: request body too large true []
