// %#v does not call the String method of a context: it walks the struct, and with it the map of children, while others derive and cancel.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write | panic: runtime error: invalid memory address or nil pointer dereference | panic: runtime error: index out of range | panic: reflect: call of reflect.Value.Type on zero Value
package main

import (
	"context"
	"fmt"
	"io/ioutil"
	"sync"
)

const rounds = 100000

func main() {
	server, stop := context.WithCancel(context.Background())
	defer stop()

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() { // requests come and go
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				_, cancel := context.WithCancel(server)
				cancel()
			}
		}()
	}
	for i := 0; i < rounds; i++ {
		fmt.Fprintf(ioutil.Discard, "%#v", server)
	}
	wg.Wait()
	fmt.Println("printed")
}
