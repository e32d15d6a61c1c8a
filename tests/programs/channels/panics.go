// Panics of channel operations: close of nil and closed, send on closed (also while blocked and in select), make with bad sizes.
package main

import (
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Println(r, ok)
	}()
	f()
}

func main() {
	var nilc chan int
	c := make(chan int, 1)
	close(c)
	try(func() { close(nilc) })
	try(func() { close(c) })
	try(func() { c <- 1 })
	try(func() {
		select {
		case c <- 1:
		default:
			fmt.Println("not the default")
		}
	})
	n := -1
	try(func() { _ = make(chan int, n) })
	big := 1 << 62
	try(func() { _ = make(chan [2]int, big) })
	blocked := make(chan int)
	done := make(chan string)
	started := make(chan bool)
	go func() {
		defer func() { done <- fmt.Sprint("sender: ", recover()) }()
		close(started)
		blocked <- 1
	}()
	<-started
	runtime.Gosched()
	close(blocked)
	fmt.Println(<-done)
	full := make(chan int, 1)
	full <- 7
	go func() {
		defer func() { done <- fmt.Sprint("full sender: ", recover()) }()
		select {
		case full <- 8:
		case nilc <- 1:
		}
	}()
	runtime.Gosched()
	close(full)
	fmt.Println(<-done)
	fmt.Println(<-full)
	var ro <-chan int = c
	v, ok := <-ro
	fmt.Println(v, ok)
}

// go1.26.8
// Output:
// close of nil channel true
// close of closed channel true
// send on closed channel true
// send on closed channel true
// makechan: size out of range true
// makechan: size out of range true
// sender: send on closed channel
// full sender: send on closed channel
// 7
// 0 false
