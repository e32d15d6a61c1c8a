// The caller brings a function, which runs under the lock and must be short.
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

// Each calls f for every setting; f must not use c.
func (c *Config) Each(f func(k string, v int)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for k, v := range c.m {
		f(k, v)
	}
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
		c.Each(func(k string, v int) { n++ })
	}
	wg.Wait()
	fmt.Println(n)
}
