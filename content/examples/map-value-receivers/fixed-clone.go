// A real copy for each goroutine, merged when all of them are done.
//
// Ends: ok
// Prints: 3 services
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

type Registry map[string]int

func (r Registry) Set(name string, port int) { r[name] = port }

func (r Registry) Clone() Registry {
	c := make(Registry, len(r))
	for name, port := range r {
		c[name] = port
	}
	return c
}

func main() {
	base := Registry{"web": 80}
	names := []string{"mail", "chat"}
	clones := []Registry{base.Clone(), base.Clone()} // made before any goroutine writes

	var wg sync.WaitGroup
	for w, mine := range clones {
		wg.Add(1)
		go func(w int, mine Registry) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				mine.Set(names[w], i)
			}
		}(w, mine)
	}
	wg.Wait()

	for _, c := range clones {
		for name, port := range c {
			base.Set(name, port)
		}
	}
	fmt.Println(len(base), "services")
}
