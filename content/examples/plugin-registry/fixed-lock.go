// The host locks inside its own functions and gives the map to nobody.
//
// Ends: ok
// Prints: tick rain
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

var (
	mu       sync.RWMutex
	registry = make(map[string]func() string) // guarded by mu
)

func Register(name string, f func() string) {
	mu.Lock()
	defer mu.Unlock()
	registry[name] = f
}

func Call(name string) string {
	mu.RLock()
	f, ok := registry[name]
	mu.RUnlock() // before the call: a plugin may register another one
	if ok {
		return f()
	}
	return "no such plugin"
}

func main() {
	Register("clock", func() string { return "tick" })

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			Register("weather", func() string { return "rain" })
		}
	}()
	for i := 0; i < rounds; i++ {
		Call("clock")
	}
	wg.Wait()
	fmt.Println(Call("clock"), Call("weather"))
}
