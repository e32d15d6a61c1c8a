// Plugins register before the first request, and a late one is refused: from then on the map is read only.
//
// Ends: ok
// Prints: too late to register
// Prints: tick
package main

import (
	"errors"
	"fmt"
	"sync"
)

const rounds = 100000

type host struct {
	mu       sync.Mutex
	frozen   bool
	registry map[string]func() string // written under mu until frozen, then never again
}

var errFrozen = errors.New("too late to register")

func (h *host) Register(name string, f func() string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.frozen {
		return errFrozen
	}
	h.registry[name] = f
	return nil
}

// Freeze gives the map for reading; whoever starts goroutines does so afterwards.
func (h *host) Freeze() map[string]func() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.frozen = true
	return h.registry
}

func main() {
	h := &host{registry: make(map[string]func() string)}
	h.Register("clock", func() string { return "tick" })
	plugins := h.Freeze()

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				plugins["clock"]()
			}
		}()
	}
	fmt.Println(h.Register("weather", func() string { return "rain" }))
	wg.Wait()
	fmt.Println(plugins["clock"]())
}
