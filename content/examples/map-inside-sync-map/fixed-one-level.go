// No inner map: user and item together are the key.
//
// Ends: ok
// Prints: done true
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

type line struct{ user, item string }

func main() {
	var carts sync.Map // line -> int
	carts.Store(line{"ada", "pen"}, 1)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			carts.Store(line{"ada", "pen"}, i)
		}
	}()

	pens := 0
	for i := 0; i < rounds; i++ {
		n, _ := carts.Load(line{"ada", "pen"})
		pens = n.(int)
	}
	wg.Wait()
	fmt.Println("done", pens >= 0)
}
