package main

import "errors"

var again = errors.New("again")

//go:noinline
func thrice(n int) {
	defer func() {
		if r := recover(); r != nil {
			panic(r)
		}
	}()
	if n == 0 {
		panic(again)
	}
	thrice(n - 1)
}

func main() {
	defer func() { panic("not again") }()
	thrice(3)
}
