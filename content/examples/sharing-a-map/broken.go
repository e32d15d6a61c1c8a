// Four goroutines look up prices, and now and then one changes a price. Nothing orders them.
//
// Ends: fatal error: concurrent map read and map write | fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 2000000

type Prices struct{ m map[string]int }

func NewPrices() *Prices { return &Prices{m: map[string]int{"pen": 3, "tea": 2}} }

func (p *Prices) Get(item string) int { return p.m[item] }

func (p *Prices) Set(item string, price int) { p.m[item] = price }

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
