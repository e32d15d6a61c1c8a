// The cache locks itself: every method takes the lock, and nobody else sees the map.
//
// Ends: ok
// Prints: main's deferred call
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

type cache struct {
	mu     sync.Mutex // guards prices
	prices map[string]int
}

func (c *cache) refresh(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.prices["tea"] = n
}

func (c *cache) ask(item string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.prices[item]
}

func refresher(c *cache, wg *sync.WaitGroup) {
	defer wg.Done()
	for i := 0; i < rounds; i++ {
		c.refresh(i)
	}
}

func asker(c *cache, wg *sync.WaitGroup) {
	defer wg.Done()
	for i := 0; i < rounds; i++ {
		_ = c.ask("tea")
	}
}

func main() {
	defer fmt.Println("main's deferred call")
	c := &cache{prices: map[string]int{"tea": 3}}
	var wg sync.WaitGroup
	wg.Add(2)
	go refresher(c, &wg)
	go asker(c, &wg)
	wg.Wait()
}
