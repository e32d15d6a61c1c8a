// Under the lock put a fresh map in its place, and read the old one, which is now nobody else's, in peace.
//
// Ends: ok
// Prints: counted 20000
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type counter struct {
	mu sync.Mutex
	m  map[int]int // guarded by mu
}

func (c *counter) Add(k int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k]++
}

func (c *counter) Take() map[int]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	old := c.m
	c.m = make(map[int]int)
	return old
}

func main() {
	c := &counter{m: make(map[int]int)}
	total := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			c.Add(i % 8)
		}
	}()
	for i := 0; i < rounds; i++ {
		for _, n := range c.Take() {
			total += n
		}
	}
	wg.Wait()
	for _, n := range c.Take() {
		total += n
	}
	fmt.Println("counted", total)
}
