// main leaves with Goexit and nothing else is left to run.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	go func() { fmt.Println("the other goroutine finishes first") }()
	defer fmt.Println("deferred in main")
	runtime.Goexit()
}

// go1.26.8
// Output:
// deferred in main
// the other goroutine finishes first
// Stderr:
// fatal error: no goroutines (main called runtime.Goexit) - deadlock!
// Exit: 2
