// A plain Mutex covers the map and the counters, so the two numbers of Stats belong together.
//
// Ends: ok
// Prints: hits 20000, misses 20000
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000

type Cache struct {
	mu           sync.Mutex
	m            map[string]int // guarded by mu, as are the counters
	hits, misses int
}

func NewCache() *Cache { return &Cache{m: map[string]int{}} }

func (c *Cache) Get(k string) (int, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok := c.m[k]
	if ok {
		c.hits++
	} else {
		c.misses++
	}
	return v, ok
}

func (c *Cache) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

func (c *Cache) Stats() (hits, misses int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.hits, c.misses
}

func main() {
	c := NewCache()
	c.Set("pen", 3)
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Get("pen")
				c.Get("ink")
			}
		}()
	}
	wg.Wait()
	hits, misses := c.Stats()
	fmt.Printf("hits %d, misses %d\n", hits, misses)
}
