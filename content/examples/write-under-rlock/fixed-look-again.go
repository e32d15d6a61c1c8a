// Release the read lock, take the other, and look again: somebody may have been faster.
//
// Ends: ok
// Prints: 9
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type Cache struct {
	mu sync.RWMutex
	m  map[int]int // guarded by mu
}

func (c *Cache) Get(k int) int {
	c.mu.RLock()
	v, ok := c.m[k]
	c.mu.RUnlock()
	if ok {
		return v
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.m[k]; ok {
		return v
	}
	c.m[k] = k * k
	return k * k
}

func main() {
	c := &Cache{m: make(map[int]int)}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Get(i % 64)
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.Get(3))
}
