package main

import (
	"runtime"
	"time"
)

type held struct{ n [64]int }

//go:noinline
func drop() {
	runtime.SetFinalizer(new(held), func(h *held) {
		panic("in a finalizer")
	})
}

func main() {
	drop()
	runtime.GC()
	time.Sleep(time.Second)
}
