// A panic with a large float32.
package main

func main() {
	panic(float32(1e30))
}

// go1.26.8
// Stderr:
// panic: 1e+30
// Exit: 2
