package main

import "runtime/debug"

//go:noinline
func deeper(n int) int {
	var room [64]int
	room[n%64] = n
	return deeper(n+1) + room[(n+1)%64]
}

func main() {
	println(debug.SetMaxStack(1 << 20))
	println(deeper(0))
}

// go1.26.8
// Stderr:
// 1000000000
// runtime: goroutine stack exceeds 1048576-byte limit
// runtime: sp=0x? stack=[0x?, 0x?]
// fatal error: stack overflow
// Exit: 2
