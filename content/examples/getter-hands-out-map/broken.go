// The lock guards the getter, but not what the caller does with the map it got.
//
// Ends: fatal error: concurrent map iteration and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Config struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (c *Config) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

func (c *Config) All() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.m // the map itself
}

func main() {
	c := &Config{m: map[string]int{"port": 80, "workers": 4, "depth": 2}}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 20*rounds; i++ {
			c.Set("port", i)
		}
	}()
	for i := 0; i < rounds; i++ {
		for range c.All() {
			n++
		}
	}
	wg.Wait()
	fmt.Println(n > 0)
}
