// An interface value is two words, a type and a pointer. A reader between the two stores gets the type of one and the data of the other.
//
// Ends: exit 3
package main

import (
	"fmt"
	"os"
)

const rounds = 50000000

type plan interface{ valid() bool }

type free struct{ price, seats int }

func (p *free) valid() bool { return p.price == 0 }

type paid struct{ price, seats int }

func (p *paid) valid() bool { return p.price > 0 }

var current plan

//go:noinline
func publish(p plan) { current = p }

func main() {
	a, b := &free{0, 1}, &paid{20, 50}
	publish(a)
	go func() {
		for {
			publish(b)
			publish(a)
		}
	}()
	for i := 0; i < rounds; i++ {
		if p := current; !p.valid() {
			fmt.Printf("%T with the data of the other: %+v\n", p, p)
			os.Exit(3)
		}
	}
}
