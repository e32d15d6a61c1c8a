// The map counts its writes. Whoever wants to know of changes remembers a number, and no reader walks the map.
//
// Ends: ok
// Prints: seen 0, now 4000
package main

import (
	"fmt"
	"sync"
)

const rounds = 2000

type Config struct {
	mu      sync.Mutex
	m       map[string]int // guarded by mu
	version int            // guarded by mu; how often m was written to
}

func (c *Config) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if old, ok := c.m[k]; ok && old == v {
		return
	}
	c.m[k] = v
	c.version++
}

func (c *Config) Version() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.version
}

func main() {
	c := &Config{m: map[string]int{}}
	seen := c.Version()
	var wg sync.WaitGroup
	for _, k := range []string{"port", "workers"} {
		wg.Add(1)
		go func(k string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Set(k, i)
			}
		}(k)
	}
	wg.Wait()
	fmt.Printf("seen %d, now %d\n", seen, c.Version())
}
