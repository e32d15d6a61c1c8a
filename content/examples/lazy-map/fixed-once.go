// sync.Once makes the map once, and whoever comes later sees it. The mutex guards the entries.
//
// Ends: ok
// Prints: 2 entries
package main

import (
	"fmt"
	"sync"
)

type registry struct {
	once sync.Once
	mu   sync.Mutex
	m    map[int]string // guarded by mu, made by once
}

func (r *registry) Add(k int, v string) {
	r.once.Do(func() { r.m = make(map[int]string) })
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[k] = v
}

func main() {
	r := &registry{}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			r.Add(w, "worker")
		}(w)
	}
	wg.Wait()
	fmt.Println(len(r.m), "entries")
}
