package main

import "runtime"

func main() {
	runtime.LockOSThread()
	c := make(chan int)
	go func() {
		runtime.LockOSThread()
		close(c)
		select {}
	}()
	<-c
	runtime.Gosched()
	panic("locked")
}
