package main

import "runtime"

//go:noinline
func later(n int) { println(n) }

func main() {
	runtime.GOMAXPROCS(1)
	for i := 0; i < 2; i++ {
		go later(i)
	}
	go func() { later(3) }()
	panic("others are ready")
}
