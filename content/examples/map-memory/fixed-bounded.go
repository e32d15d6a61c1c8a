// A cache with a limit never grows past it: before a new key comes in, an old one goes. Which one, the order of range decides.
//
// Ends: ok
// Prints: 64 of at most 64
package main

import (
	"fmt"
	"sync"
)

const (
	rounds = 10000
	limit  = 64
)

type Cache struct {
	mu sync.Mutex
	m  map[int]int // guarded by mu
}

func (c *Cache) Set(k, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.m[k]; !ok && len(c.m) >= limit {
		for old := range c.m {
			delete(c.m, old)
			break
		}
	}
	c.m[k] = v
}

func main() {
	c := &Cache{m: map[int]int{}}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Set(2*i+w, i)
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(len(c.m), "of at most", limit)
}
