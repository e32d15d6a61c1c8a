// A panic with a slice prints its type and an address.
package main

func main() {
	panic([]int{1})
}

// go1.26.8
// Stderr:
// panic: ([]int) 0x?
// Exit: 2
