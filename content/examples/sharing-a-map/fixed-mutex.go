// One lock for reads and writes.
//
// Ends: ok
// Prints: a pen costs 3
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000

type Prices struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func NewPrices() *Prices { return &Prices{m: map[string]int{"pen": 3, "tea": 2}} }

func (p *Prices) Get(item string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.m[item]
}

func (p *Prices) Set(item string, price int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.m[item] = price
}

func main() {
	p := NewPrices()
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				if i%100 == w {
					p.Set("tea", i) // one operation in a hundred writes
				} else if p.Get("pen") != 3 {
					fmt.Println("wrong price")
				}
			}
		}(w)
	}
	wg.Wait()
	fmt.Println("a pen costs", p.Get("pen"))
}
