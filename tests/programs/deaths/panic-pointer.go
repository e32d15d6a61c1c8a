// A panic with a pointer prints its type and an address.
package main

func main() {
	n := 1
	panic(&n)
}

// go1.26.8
// Stderr:
// panic: (*int) 0x?
// Exit: 2
