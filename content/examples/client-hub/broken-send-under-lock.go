// The broadcast holds the lock while it sends; the client wants the lock before it receives again.
//
// Ends: deadlock
package main

import (
	"fmt"
	"sync"
)

type hub struct {
	mu      sync.Mutex
	clients map[int]chan string // guarded by mu
}

func (h *hub) leave(id int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.clients, id)
}

func (h *hub) broadcast(texts ...string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range h.clients {
		for _, text := range texts {
			c <- text // waits for the client, with the lock in hand
		}
	}
}

func main() {
	news := make(chan string)
	h := &hub{clients: map[int]chan string{1: news}}
	go func() {
		fmt.Println("first:", <-news)
		h.leave(1) // waits for the lock
	}()
	h.broadcast("one", "two")
	fmt.Println("sent")
}
