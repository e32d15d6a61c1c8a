// A struct with its lock beside the map, used through a pointer.
//
// Ends: ok
// Prints: 3 services
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

type Registry struct {
	mu    sync.Mutex
	ports map[string]int // guarded by mu
}

func (r *Registry) Set(name string, port int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ports[name] = port
}

func (r *Registry) Len() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.ports)
}

func main() {
	shared := &Registry{ports: map[string]int{"web": 80}}

	var wg sync.WaitGroup
	for _, name := range []string{"mail", "chat"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				shared.Set(name, i)
			}
		}(name)
	}
	wg.Wait()
	fmt.Println(shared.Len(), "services")
}
