// Host and port belong together, but the reader loads twice and may take the host from one configuration and the port from the next.
//
// Ends: exit 1
// Prints: host and port do not belong together
// Releases: 1.19 and later
package main

import (
	"fmt"
	"os"
	"sync/atomic"
)

const rounds = 10000000

var current atomic.Pointer[map[string]int]

func get(k string) int { return (*current.Load())[k] }

func main() {
	current.Store(&map[string]int{"host": 0, "port": 0})
	go func() {
		for i := 0; ; i++ {
			current.Store(&map[string]int{"host": i, "port": i})
		}
	}()
	for i := 0; i < rounds; i++ {
		if get("host") != get("port") {
			fmt.Println("host and port do not belong together")
			os.Exit(1)
		}
	}
}
