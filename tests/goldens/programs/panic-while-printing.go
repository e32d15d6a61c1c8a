package main

type bad struct{}

//go:noinline
func (bad) Error() string { panic("inside Error") }

func main() { panic(bad{}) }
