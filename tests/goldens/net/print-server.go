// fmt walks a server's maps without its lock while connections come and go.
package main

import (
	"fmt"
	"io/ioutil"
	"net"
	"net/http"
)

func main() {
	srv := &http.Server{}
	ln, _ := net.Listen("tcp", "127.0.0.1:0")
	go srv.Serve(ln)
	for i := 0; i < 4; i++ {
		go func() {
			for {
				if c, err := net.Dial("tcp", ln.Addr().String()); err == nil {
					c.Close()
				}
			}
		}()
	}
	for {
		fmt.Fprintf(ioutil.Discard, "%v", srv)
	}
}
