package main

import "time"

//go:noinline
func idle(c chan int) { <-c }

func main() {
	go idle(make(chan int))
	time.Sleep(10 * time.Millisecond)
	panic("others wait")
}
