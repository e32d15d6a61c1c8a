// A Goexit between two panics.
package main

import (
	"runtime"
	"time"
)

func main() {
	go func() {
		defer func() { panic("after goexit") }()
		runtime.Goexit()
	}()
	time.Sleep(time.Second)
	println("not reached")
}

// go1.26.8
// Stderr:
// panic: after goexit
// Exit: 2
