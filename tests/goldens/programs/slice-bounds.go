package main

//go:noinline
func cut(s []int, i, j int) []int { return s[i:j] }

func main() { println(len(cut([]int{1, 2, 3}, 2, 1))) }
