// A cache counts its hits and misses under a lock that readers share. The map is safe; the two counters are not.
//
// Ends: race
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type Cache struct {
	mu           sync.RWMutex
	m            map[string]int
	hits, misses int
}

func NewCache() *Cache { return &Cache{m: map[string]int{}} }

func (c *Cache) Get(k string) (int, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.m[k]
	if ok {
		c.hits++ // a write, beside other readers
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
	c.mu.RLock()
	defer c.mu.RUnlock()
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
	fmt.Println("counted", hits+misses, "of", 8*rounds)
}
