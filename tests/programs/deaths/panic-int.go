// A panic with an int.
package main

func main() {
	panic(42)
}

// go1.26.8
// Stderr:
// panic: 42
// Exit: 2
