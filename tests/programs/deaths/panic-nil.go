// A panic with nil.
package main

func main() {
	panic(nil)
}

// go1.26.8
// Stderr:
// panic: panic called with nil argument
// Exit: 2
