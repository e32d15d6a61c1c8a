// A panic with a float.
package main

func main() {
	panic(3.5)
}

// go1.26.8
// Stderr:
// panic: 3.5
// Exit: 2
