package main

import "runtime"

func main() {
	defer func() { panic("after Goexit") }()
	runtime.Goexit()
}
