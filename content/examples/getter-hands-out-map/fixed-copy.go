// The getter returns a copy.
//
// Ends: ok
// Prints: 15000
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000

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
	all := make(map[string]int, len(c.m))
	for k, v := range c.m {
		all[k] = v
	}
	return all
}

func main() {
	c := &Config{m: map[string]int{"port": 80, "workers": 4, "depth": 2}}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			c.Set("port", i)
		}
	}()
	for i := 0; i < rounds; i++ {
		for range c.All() {
			n++
		}
	}
	wg.Wait()
	fmt.Println(n)
}
