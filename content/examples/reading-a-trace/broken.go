// A cache is refreshed by one goroutine and asked by another; main waits. Nobody's deferred call runs.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type cache struct {
	prices map[string]int
}

func (c *cache) refresh(n int) {
	c.prices["tea"] = n
}

func (c *cache) ask(item string) int {
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
	defer func() {
		if v := recover(); v != nil {
			fmt.Println("recovered:", v)
		}
	}()
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
