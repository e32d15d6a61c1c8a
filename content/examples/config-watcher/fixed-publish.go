// A reload builds new settings and publishes them whole; nobody edits a map that others can see.
//
// Ends: ok
// Prints: 20000 look-ups
package main

import (
	"fmt"
	"sync/atomic"
)

const rounds = 20000

type Config struct {
	values atomic.Value // of map[string]int, read-only once stored
}

func (c *Config) GetInt(key string) int { return c.values.Load().(map[string]int)[key] }

// Watch reloads the settings whenever the file changes.
func (c *Config) Watch() (stopped chan bool) {
	stopped = make(chan bool)
	go func() {
		for i := 0; i < rounds; i++ {
			c.values.Store(map[string]int{"limit": i}) // what the file says now
		}
		close(stopped)
	}()
	return stopped
}

func main() {
	config := new(Config)
	config.values.Store(map[string]int{"limit": 10})
	stopped := config.Watch()
	n := 0
	for i := 0; i < rounds; i++ {
		if config.GetInt("limit") >= 0 {
			n++
		}
	}
	<-stopped
	fmt.Println(n, "look-ups")
}
