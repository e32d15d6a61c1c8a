// A panic with a string.
package main

func main() {
	panic("plain text")
}

// go1.26.8
// Stderr:
// panic: plain text
// Exit: 2
