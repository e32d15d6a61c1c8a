// os.Exit(0) in a goroutine ends the program while main waits.
package main

import (
	"fmt"
	"os"
)

func main() {
	go func() {
		fmt.Fprintln(os.Stderr, "to stderr")
		fmt.Println("bye")
		os.Exit(0)
	}()
	select {}
}

// go1.26.8
// Output:
// bye
// Stderr:
// to stderr
