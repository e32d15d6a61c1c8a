// Copy, change the copy, publish it. Two writers need a lock between them, or one update is lost.
//
// Ends: ok
// Prints: 4999 4999 true
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 5000

type Config struct {
	mu      sync.Mutex   // for writers
	current atomic.Value // of map[string]int, never changed once stored
}

func (c *Config) All() map[string]int { return c.current.Load().(map[string]int) }

func (c *Config) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := make(map[string]int)
	for k, v := range c.All() {
		next[k] = v
	}
	next[k] = v
	c.current.Store(next)
}

func main() {
	c := new(Config)
	c.current.Store(map[string]int{"port": 80})
	var wg sync.WaitGroup
	for _, name := range []string{"port", "workers"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Set(name, i)
			}
		}(name)
	}
	n := 0
	for i := 0; i < rounds; i++ {
		n += len(c.All())
	}
	wg.Wait()
	fmt.Println(c.All()["port"], c.All()["workers"], n > 0)
}
