package main

import "fmt"

func main() {
	var saved func(int) bool
	for x := range func(y func(int) bool) { saved = y; y(1) } {
		fmt.Println(x)
		continue
	}
	saved(3)
	fmt.Println("never")
}

// go1.26.8
// Output:
// 1
// Stderr:
// panic: runtime error: range function continued iteration after whole loop exit
// Exit: 2
