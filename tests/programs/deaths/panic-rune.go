// A panic with a rune prints its number.
package main

func main() {
	panic('x')
}

// go1.26.8
// Stderr:
// panic: 120
// Exit: 2
