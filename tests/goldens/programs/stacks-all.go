package main

import (
	"os"
	"runtime"
	"time"
)

//go:noinline
func idle(c chan string) { <-c }

//go:noinline
func all() {
	buf := make([]byte, 1<<16)
	os.Stderr.Write(buf[:runtime.Stack(buf, true)])
}

func main() {
	go idle(nil)
	go idle(make(chan string))
	time.Sleep(time.Millisecond)
	done := make(chan bool)
	go func() {
		defer close(done)
		all()
	}()
	<-done
}
