package main

import "fmt"

func main() {
	for x := range func(y func(int) bool) { func() { defer func() { recover() }(); y(1) }() } {
		fmt.Println(x)
		panic("a")
	}
	fmt.Println("never")
}

// go1.26.8
// Output:
// 1
// Stderr:
// panic: runtime error: range function recovered a loop body panic and did not resume panicking
// Exit: 2
