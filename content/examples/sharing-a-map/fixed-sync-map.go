// The library's concurrent map. Keys and values lose their types on the way.
//
// Ends: ok
// Prints: a pen costs 3
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000

type Prices struct{ m sync.Map } // string -> int

func NewPrices() *Prices {
	p := new(Prices)
	p.Set("pen", 3)
	p.Set("tea", 2)
	return p
}

func (p *Prices) Get(item string) int {
	price, _ := p.m.Load(item)
	n, _ := price.(int) // 0 for an unknown item, as a map has it
	return n
}

func (p *Prices) Set(item string, price int) { p.m.Store(item, price) }

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
