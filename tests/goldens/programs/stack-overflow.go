package main

import "runtime/debug"

//go:noinline
func down(n int) int { return down(n+1) + 1 }

func main() {
	debug.SetMaxStack(16 << 20)
	println(down(0))
}
