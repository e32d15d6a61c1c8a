package main

import "time"

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

func main() {
	c := make(chan int, 4)
	pair(func() { c <- 1 }, func() { close(c) })
	d := make(chan string, 4)
	pair(func() {
		select {
		case d <- "x":
		default:
		}
	}, func() { close(d) })
	e := make(chan int, 4)
	f := make(chan int)
	pair(func() {
		select {
		case e <- 1:
		case <-f:
		}
	}, func() { close(e) })
	pair(func() {
		defer func() { recover() }()
		close(f)
	}, func() {
		defer func() { recover() }()
		close(f)
	})
}
