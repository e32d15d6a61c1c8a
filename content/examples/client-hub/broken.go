// A broadcast ranges over the clients while others join.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type hub struct{ clients map[int]chan string }

func (h *hub) join(id int)  { h.clients[id] = make(chan string, 1) }
func (h *hub) leave(id int) { delete(h.clients, id) }

func (h *hub) broadcast(text string) {
	for _, c := range h.clients {
		select {
		case c <- text:
		default: // too slow: misses this one
		}
	}
}

func main() {
	h := &hub{make(map[int]chan string)}
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
	fmt.Println(len(h.clients), "clients")
}
