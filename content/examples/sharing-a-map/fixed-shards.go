// Several maps, each with a lock of its own; the key says which.
//
// Ends: ok
// Prints: a pen costs 3
package main

import (
	"fmt"
	"hash/fnv"
	"sync"
)

const (
	rounds = 2000
	shards = 8
)

type shard struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

type Prices struct{ shards [shards]shard }

func NewPrices() *Prices {
	p := new(Prices)
	for i := range p.shards {
		p.shards[i].m = map[string]int{}
	}
	p.Set("pen", 3)
	p.Set("tea", 2)
	return p
}

func (p *Prices) of(item string) *shard {
	h := fnv.New32a()
	h.Write([]byte(item))
	return &p.shards[h.Sum32()%shards]
}

func (p *Prices) Get(item string) int {
	s := p.of(item)
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[item]
}

func (p *Prices) Set(item string, price int) {
	s := p.of(item)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[item] = price
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
