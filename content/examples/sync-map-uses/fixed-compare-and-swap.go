// A pointer can be compared: whoever loses the race loads again and tries once more, and no addition is lost.
//
// Ends: ok
// Prints: pens 4000
// Releases: 1.20 and later
package main

import (
	"fmt"
	"sync"
)

const rounds = 2000

type Cart struct{ pens int } // never edited once stored

func main() {
	var carts sync.Map // user -> *Cart
	carts.Store("ada", &Cart{})
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				for {
					old, _ := carts.Load("ada")
					if carts.CompareAndSwap("ada", old, &Cart{pens: old.(*Cart).pens + 1}) {
						break
					}
				}
			}
		}()
	}
	wg.Wait()
	cart, _ := carts.Load("ada")
	fmt.Println("pens", cart.(*Cart).pens)
}
