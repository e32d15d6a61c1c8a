// An atomic.Value takes and hands out whole values. It wants the same concrete type each time, so the plan sits in a struct.
//
// Ends: ok
// Prints: every plan was valid
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 50000

type plan interface{ valid() bool }

type free struct{ price, seats int }

func (p *free) valid() bool { return p.price == 0 }

type paid struct{ price, seats int }

func (p *paid) valid() bool { return p.price > 0 }

type box struct{ plan }

func main() {
	var current atomic.Value // of box
	a, b := box{&free{0, 1}}, box{&paid{20, 50}}
	current.Store(a)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			current.Store(b)
			current.Store(a)
		}
	}()
	for i := 0; i < rounds; i++ {
		if !current.Load().(box).valid() {
			fmt.Println("torn")
		}
	}
	wg.Wait()
	fmt.Println("every plan was valid")
}
