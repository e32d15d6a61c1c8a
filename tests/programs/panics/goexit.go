// runtime.Goexit runs the deferred calls, recover sees nothing, and a panic in between is dropped.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan string)
	go func() {
		defer close(done)
		defer func() { done <- fmt.Sprint("recover: ", recover()) }()
		defer func() { done <- "deferred" }()
		func() {
			defer func() { done <- "inner deferred" }()
			runtime.Goexit()
		}()
		done <- "not reached"
	}()
	for s := range done {
		fmt.Println(s)
	}
	done = make(chan string)
	go func() {
		defer close(done)
		defer func() { done <- fmt.Sprint("outer recover: ", recover()) }()
		defer func() { runtime.Goexit() }()
		panic("swallowed by Goexit")
	}()
	for s := range done {
		fmt.Println(s)
	}
	done = make(chan string)
	go func() {
		defer close(done)
		defer func() {
			defer func() { done <- fmt.Sprint("recovered ", recover()) }()
			panic("during Goexit")
		}()
		runtime.Goexit()
	}()
	for s := range done {
		fmt.Println(s)
	}
	done = make(chan string)
	go func() {
		defer close(done)
		func() {
			defer func() { done <- fmt.Sprint("stopped ", recover()) }()
			defer panic("while exiting")
			runtime.Goexit()
		}()
		done <- "the goroutine goes on"
	}()
	for s := range done {
		fmt.Println(s)
	}
}

// go1.26.8
// Output:
// inner deferred
// deferred
// recover: <nil>
// outer recover: <nil>
// recovered during Goexit
// stopped while exiting
