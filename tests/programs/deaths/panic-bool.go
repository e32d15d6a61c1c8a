// A panic with a bool.
package main

func main() {
	panic(true)
}

// go1.26.8
// Stderr:
// panic: true
// Exit: 2
