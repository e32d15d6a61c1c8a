package main

import "sync"

func receive(c chan int) int { return <-c }

func both(c, d chan int) int { return receive(c) + receive(d) }

type guarded struct {
	mu sync.Mutex
	n  int
}

func (g *guarded) add(n int) {
	g.mu.Lock()
	g.n += n
}

func main() {
	c := make(chan int)
	g := &guarded{}
	g.add(1)
	println(both(c, c))
}
