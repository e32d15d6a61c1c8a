// A panic with a map prints its type and an address.
package main

func main() {
	panic(map[string]int{"a": 1})
}

// go1.26.8
// Stderr:
// panic: (map[string]int) 0x?
// Exit: 2
