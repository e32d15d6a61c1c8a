// %v calls the context's String method, which since Go 1.13 names types and looks into nothing.
//
// Ends: ok
// Prints: context.Background.WithCancel
package main

import (
	"context"
	"fmt"
	"io/ioutil"
	"sync"
)

const rounds = 2000

func main() {
	server, stop := context.WithCancel(context.Background())
	defer stop()

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				_, cancel := context.WithCancel(server)
				cancel()
			}
		}()
	}
	for i := 0; i < rounds; i++ {
		fmt.Fprintf(ioutil.Discard, "%v", server)
	}
	wg.Wait()
	fmt.Println(server)
}
