package main

import "runtime"

func main() {
	defer func() {
		panic("in goexit")
	}()
	runtime.Goexit()
}
