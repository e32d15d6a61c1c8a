package main

import "runtime/debug"

//go:noinline
func told() { debug.PrintStack() }

//go:noinline
func recovers() {
	defer told()
	defer func() { recover() }()
	panic("recovered")
}

func main() {
	recovers()
	for i := 0; i < 2; i++ {
		defer told()
		defer func() { recover() }()
	}
	panic("recovered too")
}
