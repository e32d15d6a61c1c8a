// Readers share the lock and count with atomic operations. Stats may read the two numbers at slightly different moments.
//
// Ends: ok
// Prints: hits 20000, misses 20000
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 5000

type Cache struct {
	hits, misses int64 // atomic; first in the struct, for 32-bit machines
	mu           sync.RWMutex
	m            map[string]int // guarded by mu
}

func NewCache() *Cache { return &Cache{m: map[string]int{}} }

func (c *Cache) Get(k string) (int, bool) {
	c.mu.RLock()
	v, ok := c.m[k]
	c.mu.RUnlock()
	if ok {
		atomic.AddInt64(&c.hits, 1)
	} else {
		atomic.AddInt64(&c.misses, 1)
	}
	return v, ok
}

func (c *Cache) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

func (c *Cache) Stats() (hits, misses int64) {
	return atomic.LoadInt64(&c.hits), atomic.LoadInt64(&c.misses)
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
