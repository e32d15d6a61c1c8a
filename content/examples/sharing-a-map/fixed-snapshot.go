// Readers use a map that nobody edits; a writer publishes a changed copy.
//
// Ends: ok
// Prints: a pen costs 3
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 5000

type Prices struct {
	writers sync.Mutex
	current atomic.Value // of map[string]int, never edited once stored
}

func NewPrices() *Prices {
	p := new(Prices)
	p.current.Store(map[string]int{"pen": 3, "tea": 2})
	return p
}

func (p *Prices) Get(item string) int { return p.current.Load().(map[string]int)[item] }

func (p *Prices) Set(item string, price int) {
	p.writers.Lock()
	defer p.writers.Unlock()
	next := make(map[string]int)
	for item, price := range p.current.Load().(map[string]int) {
		next[item] = price
	}
	next[item] = price
	p.current.Store(next)
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
