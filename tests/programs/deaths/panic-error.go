// A panic with an error prints its Error text.
package main

import (
	"errors"
	"fmt"
)

func main() {
	fmt.Println("before")
	defer fmt.Println("deferred calls run")
	panic(fmt.Errorf("outer: %w", errors.New("inner")))
}

// go1.26.8
// Output:
// before
// deferred calls run
// Stderr:
// panic: outer: inner
// Exit: 2
