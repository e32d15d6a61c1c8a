package main

import "runtime"

func main() {
	defer println("deferred")
	go func() {
		defer println("other")
	}()
	runtime.Goexit()
}
