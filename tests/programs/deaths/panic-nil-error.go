// A panic with a nil error variable.
package main

func main() {
	var err error
	panic(err)
}

// go1.26.8
// Stderr:
// panic: panic called with nil argument
// Exit: 2
