package main

// A String method that panics while the runtime prints the panic whose value has it.

type loud struct{}

//go:noinline
func (loud) String() string { panic("inside String") }

func main() { panic(loud{}) }
