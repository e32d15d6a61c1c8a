// One coin moves between two purses, and at every moment one of them has it, or both while it moves. A Range that comes to one purse
// early and to the other late counts no coin at all.
//
// Ends: exit 1
// Prints: counted no coin
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 10000000

func main() {
	var purses sync.Map // name -> coins
	purses.Store("ada", 1)
	for i := 0; i < 100; i++ {
		purses.Store(i, 0) // empty ones
	}
	purses.Store("bob", 0)
	go func() {
		for {
			purses.Store("bob", 1)
			purses.Store("ada", 0)
			purses.Store("ada", 1)
			purses.Store("bob", 0)
		}
	}()
	for i := 0; i < rounds; i++ {
		coins := 0
		purses.Range(func(_, n interface{}) bool {
			coins += n.(int)
			return true
		})
		if coins == 0 {
			fmt.Println("counted no coin")
			os.Exit(1)
		}
	}
}
