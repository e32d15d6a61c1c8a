// What a request's context prints: a chain of names, one for each With. The types and their texts differ from release to release.
//
// Ends: ok
// Prints: context.Background.WithValue(net/http context value http-server, *http.Server).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel.WithValue(main.key, main.user)
// Releases: 1.23 and later
// Elsewhere: ok
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"regexp"
)

type user struct{ name string }

type key struct{}

func main() {
	port := regexp.MustCompile(`127\.0\.0\.1:\d+`)
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), key{}, user{"ada"})
		fmt.Println(port.ReplaceAllString(fmt.Sprint(ctx), "ADDR"))
	}))
	resp, err := http.Get(ts.URL)
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
	ts.Close()
}
