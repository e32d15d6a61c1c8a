// Every access is locked, and the update is not: between the two locks another goroutine adds to the same old number.
//
// Ends: exit 1
// Prints: updates were lost
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 40000

type counts struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (c *counts) Get(k string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.m[k]
}

func (c *counts) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

func main() {
	c := &counts{m: map[string]int{}}
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Set("page", c.Get("page")+1)
			}
		}()
	}
	wg.Wait()
	if c.Get("page") != 4*rounds {
		fmt.Println("updates were lost")
		os.Exit(1)
	}
}
