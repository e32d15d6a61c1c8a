// Every request counts letters in one map of the package. The server runs a goroutine for each connection.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
)

const (
	clients  = 8
	requests = 100
)

var (
	page    = strings.Repeat("the quick brown fox ", 100)
	letters = make(map[byte]int) // one map for all requests
)

func count(w http.ResponseWriter, r *http.Request) {
	for i := 0; i < len(page); i++ {
		letters[page[i]]++
	}
	fmt.Fprintln(w, "counted")
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(count))
	defer ts.Close()
	load(ts.URL)
	fmt.Println(len(letters), "letters")
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
