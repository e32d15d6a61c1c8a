// Sixteen locks, and the key says which one to take. But there is one map behind them, and a map has no parts.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const (
	rounds  = 1000000
	stripes = 16
)

type Hits struct {
	locks [stripes]sync.Mutex
	m     map[int]int
}

func (h *Hits) Add(page int) {
	mu := &h.locks[page%stripes]
	mu.Lock()
	defer mu.Unlock()
	h.m[page]++ // other pages, other lock, same map
}

func main() {
	h := &Hits{m: make(map[int]int)}
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func(page int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				h.Add(page)
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(h.m[0])
}
