package main

import (
	"runtime"
	"runtime/debug"
	"time"
)

//go:noinline
func idle(c chan int) { <-c }

func main() {
	debug.SetTraceback("all")
	go idle(make(chan int))
	time.Sleep(10 * time.Millisecond)
	runtime.GC()
	runtime.GC()
	go func() { select {} }()
	time.Sleep(61 * time.Second)
	panic("long waits")
}
