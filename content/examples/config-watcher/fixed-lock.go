// Look-ups and reloads take the same lock.
//
// Ends: ok
// Prints: 20000 look-ups
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type Config struct {
	mu     sync.RWMutex
	values map[string]int // guarded by mu
}

func (c *Config) GetInt(key string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.values[key]
}

// Watch reloads the settings whenever the file changes.
func (c *Config) Watch() (stopped chan bool) {
	stopped = make(chan bool)
	go func() {
		for i := 0; i < rounds; i++ {
			c.mu.Lock()
			c.values["limit"] = i
			c.mu.Unlock()
		}
		close(stopped)
	}()
	return stopped
}

func main() {
	config := &Config{values: map[string]int{"limit": 10}}
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
