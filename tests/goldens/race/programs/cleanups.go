package main

import (
	"runtime"
	"time"
)

type t struct {
	n int
	p *int
}

func main() {
	shared := new(int)
	for i := 0; i < 2; i++ {
		runtime.AddCleanup(new(t), func(x int) { *shared = x }, i)
	}
	runtime.GC()
	time.Sleep(50 * time.Millisecond)
}
