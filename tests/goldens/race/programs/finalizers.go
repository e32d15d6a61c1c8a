package main

import (
	"runtime"
	"time"
)

type t struct {
	n int
	p *int
}

var x int

//go:noinline
func drop() {
	v := &t{}
	runtime.SetFinalizer(v, func(*t) { x = 1 })
}

func main() {
	drop()
	runtime.GC()
	time.Sleep(50 * time.Millisecond)
	x = 2
}
