package main

import (
	"runtime"
	"runtime/debug"
)

func main() {
	debug.SetTraceback("all")
	go func() { select {} }()
	runtime.Gosched()
	panic("all")
}
