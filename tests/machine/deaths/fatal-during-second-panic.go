package main

import "sync"

type E struct{}

func (E) Error() string { return "called" }

func main() {
	defer func() {
		recover()
		defer func() {
			var mu sync.Mutex
			mu.Unlock()
		}()
		panic(E{})
	}()
	var p *int
	*p = 1
}
