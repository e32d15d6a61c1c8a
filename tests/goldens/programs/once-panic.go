package main

import "sync"

//go:noinline
func load() { panic("inside Once") }

func main() {
	var once sync.Once
	once.Do(load)
}
