package main

import "runtime"

func main() {
	runtime.GOMAXPROCS(1)
	c := make(chan int)
	go func() {
		c <- 1
		panic("main is ready")
	}()
	<-c
	println("never")
}
