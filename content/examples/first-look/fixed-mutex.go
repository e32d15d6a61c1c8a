// One lock, taken for every use of the map.
//
// Ends: ok
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

func main() {
	var mu sync.Mutex
	ages := map[string]int{"Ada": 36}

	go func() {
		for i := 0; i < rounds; i++ {
			mu.Lock()
			ages["Grace"] = i
			mu.Unlock()
		}
	}()

	for i := 0; i < rounds; i++ {
		mu.Lock()
		_ = ages["Ada"]
		mu.Unlock()
	}
	mu.Lock()
	defer mu.Unlock()
	fmt.Println("Ada is", ages["Ada"])
}
