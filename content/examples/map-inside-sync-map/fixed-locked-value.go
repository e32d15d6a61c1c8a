// The sync.Map holds pointers to carts, and each cart brings its own lock.
//
// Ends: ok
// Prints: done true
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

type Cart struct {
	mu    sync.Mutex
	items map[string]int // guarded by mu
}

func (c *Cart) Set(item string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[item] = n
}

func (c *Cart) Get(item string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.items[item]
}

func main() {
	var carts sync.Map // user name -> *Cart
	carts.Store("ada", &Cart{items: map[string]int{"pen": 1}})

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			cart, _ := carts.Load("ada")
			cart.(*Cart).Set("pen", i)
		}
	}()

	pens := 0
	for i := 0; i < rounds; i++ {
		cart, _ := carts.Load("ada")
		pens = cart.(*Cart).Get("pen")
	}
	wg.Wait()
	fmt.Println("done", pens >= 0)
}
