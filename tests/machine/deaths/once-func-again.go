package main

import "sync"

func fail() int { panic("first and last time") }

func main() {
	f := sync.OnceValue(fail)
	defer sync.OnceFunc(func() { panic("while panicking") })()
	f()
}
