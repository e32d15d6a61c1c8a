package main

import "runtime"

func main() {
	done := make(chan int)
	go func() {
		defer close(done)
		defer func() {
			println("recovered", recover() != nil)
		}()
		defer func() {
			panic("in a deferred call of Goexit")
		}()
		runtime.Goexit()
	}()
	<-done
	go func() {
		defer func() {
			defer func() { panic("second") }()
			panic("first")
		}()
		runtime.Goexit()
	}()
	select {}
}
