// A panic in any goroutine ends the whole program.
package main

import (
	"fmt"
	"time"
)

func main() {
	defer fmt.Println("never printed")
	go func() {
		defer fmt.Println("deferred in the goroutine")
		panic("in goroutine")
	}()
	time.Sleep(time.Minute)
}

// go1.26.8
// Output:
// deferred in the goroutine
// Stderr:
// panic: in goroutine
// Exit: 2
