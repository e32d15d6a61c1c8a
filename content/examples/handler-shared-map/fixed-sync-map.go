// A sync.Map suits keys that are written once and read often.
//
// Ends: ok
// Prints: Page /home
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

const (
	clients  = 8
	requests = 5
)

var titles sync.Map // path -> title, filled on first use

func title(path string) string {
	if t, ok := titles.Load(path); ok {
		return t.(string)
	}
	t, _ := titles.LoadOrStore(path, "Page "+path)
	return t.(string)
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, title(r.URL.Path))
	}))
	load(ts.URL + "/home")
	ts.Close()
	fmt.Println(title("/home"))
}

// load sends requests from many clients at once.
func load(url string) {
	var wg sync.WaitGroup
	for c := 0; c < clients; c++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < requests; i++ {
				resp, err := http.Get(url)
				if err != nil {
					log.Fatal(err)
				}
				resp.Body.Close()
			}
		}()
	}
	wg.Wait()
}
