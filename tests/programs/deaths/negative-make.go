// make with a negative length.
package main

func main() {
	n := -1
	_ = make([]byte, n)
}

// go1.26.8
// Stderr:
// panic: runtime error: makeslice: len out of range
// Exit: 2
