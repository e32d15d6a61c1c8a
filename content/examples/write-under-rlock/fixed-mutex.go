// A plain Mutex around the whole of Get: there is no wrong lock to take.
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
	mu sync.Mutex
	m  map[int]int // guarded by mu
}

func (c *Cache) Get(k int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok := c.m[k]
	if !ok {
		v = k * k
		c.m[k] = v
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
				c.Get(i % 64)
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.Get(3))
}
