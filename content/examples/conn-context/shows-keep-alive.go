// ConnContext runs once for a connection, not once for a request: what it puts into the context is shared by all requests of that connection.
//
// Ends: ok
// Prints: visit 1 of this connection
// Prints: visit 2 of this connection
// Prints: visit 3 of this connection
// Prints: hook ran 1 time
// Releases: 1.13 and later
package main

import (
	"context"
	"fmt"
	"io"
	"io/ioutil"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
)

type visitsKey struct{}

func main() {
	ts := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		visits := r.Context().Value(visitsKey{}).(*int32)
		fmt.Println("visit", atomic.AddInt32(visits, 1), "of this connection")
	}))
	var ran int32
	ts.Config.ConnContext = func(ctx context.Context, c net.Conn) context.Context {
		atomic.AddInt32(&ran, 1)
		return context.WithValue(ctx, visitsKey{}, new(int32))
	}
	ts.Start()
	for i := 0; i < 3; i++ {
		resp, err := http.Get(ts.URL) // the default client keeps its connection
		if err != nil {
			log.Fatal(err)
		}
		io.Copy(ioutil.Discard, resp.Body) // read to the end, or the connection is not used again
		resp.Body.Close()
	}
	ts.Close()
	fmt.Println("hook ran", atomic.LoadInt32(&ran), "time")
}
