// Plugins register themselves in a map of the host while requests look things up in it.
//
// Ends: fatal error: concurrent map read and map write | fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

// What a host package offers to its plugins.
var registry = make(map[string]func() string)

func Register(name string, f func() string) { registry[name] = f }

func Call(name string) string {
	if f, ok := registry[name]; ok {
		return f()
	}
	return "no such plugin"
}

func main() {
	Register("clock", func() string { return "tick" })

	var wg sync.WaitGroup
	wg.Add(1)
	go func() { // plugins that are loaded later
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			Register("weather", func() string { return "rain" })
		}
	}()
	for i := 0; i < rounds; i++ {
		Call("clock")
	}
	wg.Wait()
	fmt.Println(Call("clock"))
}
