package main

//go:noinline
func size() int { return -1 }

func main() { println(len(make([]int, size()))) }
