// One writer at a time; readers do not notice.
//
// Ends: ok
// Prints: 5000 5000
// Releases: 1.19 and later
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 5000

type Config struct {
	writers sync.Mutex                     // held from Load to Store
	current atomic.Pointer[map[string]int] // never edited once stored
}

func (c *Config) Add(k string) {
	c.writers.Lock()
	defer c.writers.Unlock()
	next := make(map[string]int)
	for k, v := range *c.current.Load() {
		next[k] = v
	}
	next[k]++
	c.current.Store(&next)
}

func main() {
	c := new(Config)
	c.current.Store(&map[string]int{})
	var wg sync.WaitGroup
	for _, name := range []string{"port", "workers"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Add(name)
			}
		}(name)
	}
	wg.Wait()
	all := *c.current.Load()
	fmt.Println(all["port"], all["workers"])
}
