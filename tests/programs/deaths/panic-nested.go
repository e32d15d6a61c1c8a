// A panic in a deferred call: all of them are listed, oldest first.
package main

import "errors"

func main() {
	defer func() { panic("third") }()
	defer func() { panic(errors.New("second")) }()
	panic("first")
}

// go1.26.8
// Stderr:
// panic: first
// 	panic: second
// 	panic: third
// Exit: 2
