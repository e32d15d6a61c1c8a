// Each key is written once and read often: that is what sync.Map is for.
//
// Ends: ok
// Prints: 9
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

type Cache struct{ m sync.Map } // int -> int

func (c *Cache) Get(k int) int {
	if v, ok := c.m.Load(k); ok {
		return v.(int)
	}
	v, _ := c.m.LoadOrStore(k, k*k) // the first to store wins, and all see its value
	return v.(int)
}

func main() {
	c := new(Cache)
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				c.Get(i % 64)
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.Get(3))
}
