// TimeoutHandler gives the slow handler a response of its own, and throws it away when the time is up.
//
// Ends: ok
// Prints: client: 503 Service Unavailable true
// Prints: worker: http: Handler timeout
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

func slow(w http.ResponseWriter, r *http.Request) {
	<-r.Context().Done() // the time is up
	for i := 0; i < 100; i++ {
		w.Header().Set("X-Worker", "busy") // on a header that nobody will send
	}
	time.Sleep(20 * time.Millisecond)
	_, err := fmt.Fprintln(w, "too late")
	told <- err
}

var told = make(chan error)

func main() {
	ts := httptest.NewServer(http.TimeoutHandler(http.HandlerFunc(slow), 20*time.Millisecond, "timed out"))
	resp, err := http.Get(ts.URL)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("client:", resp.Status, resp.Header.Get("X-Worker") == "")
	resp.Body.Close()
	fmt.Println("worker:", <-told)
	ts.Close()
}
