// os.Exit skips deferred calls and other goroutines.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("deferred, never printed")
	go func() {
		select {}
	}()
	fmt.Println("exiting")
	defer func() {
		os.Exit(3)
	}()
	panic("replaced by the exit")
}

// go1.26.8
// Output:
// exiting
// Exit: 3
