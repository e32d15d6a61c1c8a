// Nobody owns the map for ever: it travels through the channel, and whoever holds it may use it. Let go means let go.
//
// Ends: ok
// Prints: 40000 pens
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

func main() {
	stock := make(chan map[string]int, 1)
	stock <- map[string]int{}

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				m := <-stock // mine
				m["pen"]++
				stock <- m // no longer
			}
		}()
	}
	wg.Wait()
	fmt.Println((<-stock)["pen"], "pens")
}
