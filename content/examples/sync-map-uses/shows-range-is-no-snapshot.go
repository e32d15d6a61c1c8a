// One coin moves between two purses, and each purse is stored on its own. A Range meets it twice, or not at all: it sees no single moment.
//
// Ends: exit 1
// Prints: counted wrong
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 100000

func main() {
	var purses sync.Map // name -> coins
	purses.Store("ada", 1)
	purses.Store("bob", 0)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			purses.Store("ada", i%2)
			purses.Store("bob", 1-i%2)
		}
	}()
	wrong := 0
	for i := 0; i < rounds; i++ {
		coins := 0
		purses.Range(func(_, n interface{}) bool {
			coins += n.(int)
			return true
		})
		if coins != 1 {
			wrong++
		}
	}
	wg.Wait()
	if wrong > 0 {
		fmt.Println("counted wrong")
		os.Exit(1)
	}
}
