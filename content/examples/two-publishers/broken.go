// Two writers copy, change and publish without a lock between them. Each publishes a copy that lacks what the other did meanwhile.
// No crash and no race report: only atomic operations touch the pointer.
//
// Ends: exit 1
// Prints: updates were lost
// Releases: 1.19 and later
package main

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

const rounds = 10000

type Config struct {
	current atomic.Pointer[map[string]int] // never edited once stored
}

func (c *Config) Add(k string) {
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
	if all["port"]+all["workers"] != 2*rounds {
		fmt.Println("updates were lost")
		os.Exit(1)
	}
}
