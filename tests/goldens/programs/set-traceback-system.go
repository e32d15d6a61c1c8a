package main

import (
	"runtime"
	"runtime/debug"
)

//go:noinline
func deferred() { panic("again") }

func main() {
	debug.SetTraceback("system")
	go func() { select {} }()
	runtime.Gosched()
	defer deferred()
	var p *int
	*p = 1
}
