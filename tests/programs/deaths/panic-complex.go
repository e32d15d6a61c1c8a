// A panic with a complex number.
package main

func main() {
	panic(2 + 3i)
}

// go1.26.8
// Stderr:
// panic: (2+3i)
// Exit: 2
