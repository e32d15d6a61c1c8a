// A panic with a small unsigned number.
package main

func main() {
	panic(uint8(200))
}

// go1.26.8
// Stderr:
// panic: 200
// Exit: 2
