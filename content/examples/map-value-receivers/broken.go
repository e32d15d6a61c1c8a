// A value receiver copies the map value, and both copies are the same map.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Registry map[string]int

func (r Registry) Set(name string, port int) { r[name] = port }

func main() {
	shared := Registry{"web": 80}

	var wg sync.WaitGroup
	for _, name := range []string{"mail", "chat"} {
		wg.Add(1)
		go func(name string, mine Registry) { // a copy, passed as an argument
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				mine.Set(name, i) // another copy, as the receiver
			}
		}(name, shared)
	}
	wg.Wait()
	fmt.Println(len(shared), "services")
}
