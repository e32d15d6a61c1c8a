// An interface variable written by one goroutine and read by another: no check exists, and the reader can get the type of one value with the data of the other.
package main

import (
	"fmt"
	"os"
)

type answer interface{ right() bool }

type one struct{ n, pad int }

func (o *one) right() bool { return o.n == 1 }

type two struct{ n, pad int }

func (t *two) right() bool { return t.n == 2 }

var current answer

//go:noinline
func publish(a answer) { current = a }

func main() {
	a, b := &one{n: 1}, &two{n: 2}
	publish(a)
	go func() {
		for {
			publish(b)
			publish(a)
		}
	}()
	for i := 0; i < 50_000_000; i++ {
		if c := current; !c.right() {
			fmt.Printf("%T with %d\n", c, *c.(interface{ number() *int }).number())
			os.Exit(3)
		}
	}
}

func (o *one) number() *int { return &o.n }
func (t *two) number() *int { return &t.n }
