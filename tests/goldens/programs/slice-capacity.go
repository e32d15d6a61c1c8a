package main

//go:noinline
func cut(s []int, j int) []int { return s[:j] }

func main() { println(len(cut([]int{1, 2, 3}, 9))) }
