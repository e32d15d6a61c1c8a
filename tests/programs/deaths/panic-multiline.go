// Newlines in a panic text are followed by a tab.
package main

func main() {
	panic("first\nsecond\nthird")
}

// go1.26.8
// Stderr:
// panic: first
// 	second
// 	third
// Exit: 2
