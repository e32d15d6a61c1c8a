// A stored map is never edited again: the one writer stores a new map each time.
//
// Ends: ok
// Prints: done true
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

func with(old map[string]int, item string, n int) map[string]int {
	next := make(map[string]int, len(old)+1)
	for k, v := range old {
		next[k] = v
	}
	next[item] = n
	return next
}

func main() {
	var carts sync.Map // user name -> map[string]int, read-only once stored
	carts.Store("ada", map[string]int{"pen": 1})

	var wg sync.WaitGroup
	wg.Add(1)
	go func() { // the only goroutine that stores carts
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			cart, _ := carts.Load("ada")
			carts.Store("ada", with(cart.(map[string]int), "pen", i))
		}
	}()

	pens := 0
	for i := 0; i < rounds; i++ {
		cart, _ := carts.Load("ada")
		pens = cart.(map[string]int)["pen"]
	}
	wg.Wait()
	fmt.Println("done", pens >= 0)
}
