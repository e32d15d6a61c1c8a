// The library starts a watcher, which reloads the settings while the program looks them up.
//
// Ends: fatal error: concurrent map read and map write
package main

import "fmt"

const rounds = 1000000

type Config struct{ values map[string]int }

func (c *Config) GetInt(key string) int { return c.values[key] }

// Watch reloads the settings whenever the file changes; the caller sees no go statement.
func (c *Config) Watch() (stopped chan bool) {
	stopped = make(chan bool)
	go func() {
		for i := 0; i < rounds; i++ { // every change of the file
			c.values["limit"] = i
		}
		close(stopped)
	}()
	return stopped
}

func main() {
	config := &Config{map[string]int{"limit": 10}}
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
