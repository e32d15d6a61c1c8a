// Publish only if nobody else has published since the copy was made; otherwise copy again.
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
	current atomic.Pointer[map[string]int] // never edited once stored
}

func (c *Config) Add(k string) {
	for {
		old := c.current.Load()
		next := make(map[string]int)
		for k, v := range *old {
			next[k] = v
		}
		next[k]++
		if c.current.CompareAndSwap(old, &next) {
			return
		}
	}
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
