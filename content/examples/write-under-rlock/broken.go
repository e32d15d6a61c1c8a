// The getter fills in what is missing, under a lock that lets other readers in.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000000

type Cache struct {
	mu sync.RWMutex
	m  map[int]int
}

func (c *Cache) Get(k int) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.m[k]
	if !ok || k == 0 { // 0 is always computed anew
		v = k * k
		c.m[k] = v // a write under a read lock
	}
	return v
}

func main() {
	c := &Cache{m: make(map[int]int)}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Get(i % 4)
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.Get(3))
}
