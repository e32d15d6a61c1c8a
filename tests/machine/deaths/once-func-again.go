package main

import "sync"

func fail() int { panic("first and last time") }

// Variables, so that gc does not copy the functions' literals into main.
var (
	onceFunc  = sync.OnceFunc
	onceValue = sync.OnceValue[int]
)

func main() {
	f := onceValue(fail)
	defer onceFunc(func() { panic("while panicking") })()
	f()
}
