// One goroutine owns the set of clients; the others send it what they want.
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
	join, leave chan int
	broadcast   chan string
	count       chan int
}

func (h *hub) run() {
	clients := make(map[int]chan string) // nobody else knows it
	for {
		select {
		case id := <-h.join:
			clients[id] = make(chan string, 1)
		case id := <-h.leave:
			delete(clients, id)
		case text := <-h.broadcast:
			for _, c := range clients {
				select {
				case c <- text:
				default:
				}
			}
		case h.count <- len(clients):
		}
	}
}

func main() {
	h := &hub{make(chan int), make(chan int), make(chan string), make(chan int)}
	go h.run()
	h.join <- 1
	h.join <- 2
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			h.join <- 3
			h.leave <- 3
		}
	}()
	for i := 0; i < rounds; i++ {
		h.broadcast <- "news"
	}
	wg.Wait()
	fmt.Println(<-h.count, "clients")
}
