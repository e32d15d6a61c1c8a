package main

type level int

//go:noinline
func (l level) String() string { return "a level" }

func main() { panic(level(3)) }
