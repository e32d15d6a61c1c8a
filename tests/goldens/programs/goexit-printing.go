package main

import "runtime"

type bad struct{}

//go:noinline
func (bad) Error() string { panic("inside Error") }

//go:noinline
func last() {
	defer func() { panic(bad{}) }()
	runtime.Goexit()
}

//go:noinline
func first() {
	defer last()
	panic("first")
}

func main() {
	first()
}
