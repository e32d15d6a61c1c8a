package main

//go:noinline
func by() int { return -1 }

func main() { println(1 << by()) }
