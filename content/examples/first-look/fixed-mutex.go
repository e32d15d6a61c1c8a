// One lock, taken for every use of the map.
package main

import (
	"fmt"
	"sync"
)

const rounds = 100_000

func main() {
	var mu sync.Mutex
	ages := map[string]int{"Ada": 36}

	go func() {
		for i := range rounds {
			mu.Lock()
			ages["Grace"] = i
			mu.Unlock()
		}
	}()

	for range rounds {
		mu.Lock()
		_ = ages["Ada"]
		mu.Unlock()
	}
	mu.Lock()
	defer mu.Unlock()
	fmt.Println("Ada is", ages["Ada"])
}
