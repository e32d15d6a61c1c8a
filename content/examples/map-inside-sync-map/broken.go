// The sync.Map is safe, the plain map that it hands out is not.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

func main() {
	var carts sync.Map // user name -> map[string]int
	carts.Store("ada", map[string]int{"pen": 1})

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			cart, _ := carts.Load("ada")
			cart.(map[string]int)["pen"] = i
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
