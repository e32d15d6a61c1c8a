package main

import "fmt"

func main() {
	for x := range func(y func(int) bool) { y(1); y(2) } {
		fmt.Println(x)
		break
	}
	fmt.Println("never")
}

// go1.26.8
// Output:
// 1
// Stderr:
// panic: runtime error: range function continued iteration after function for loop body returned false
// Exit: 2
