// Copy the set under the lock, send without it: a slow client keeps nobody out.
//
// Ends: ok
// Prints: 2 clients
package main

import (
	"fmt"
	"sync"
)

const rounds = 2000

type hub struct {
	mu      sync.Mutex
	clients map[int]chan string // guarded by mu
}

func (h *hub) join(id int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clients[id] = make(chan string, 1)
}

func (h *hub) leave(id int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.clients, id)
}

func (h *hub) all() []chan string {
	h.mu.Lock()
	defer h.mu.Unlock()
	all := make([]chan string, 0, len(h.clients))
	for _, c := range h.clients {
		all = append(all, c)
	}
	return all
}

func (h *hub) broadcast(text string) {
	for _, c := range h.all() {
		select {
		case c <- text:
		default: // too slow: misses this one
		}
	}
}

func main() {
	h := &hub{clients: make(map[int]chan string)}
	h.join(1)
	h.join(2)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			h.join(3)
			h.leave(3)
		}
	}()
	for i := 0; i < rounds; i++ {
		h.broadcast("news")
	}
	wg.Wait()
	fmt.Println(len(h.all()), "clients")
}
