// since 1.27
package main

//go:noinline
func down(n int) int { return down(n+1) + 1 }

func main() { println(down(0)) }
