package main

import (
	"os"
	"runtime"
)

func main() {
	go func() {
		defer println("outer")
		defer func() { println("rec", recover() == nil); println("done"); os.Exit(3) }()
		defer func() { defer func() { recover() }(); panic("in goexit") }()
		runtime.Goexit()
	}()
	defer println("main deferred")
	runtime.Goexit()
}
