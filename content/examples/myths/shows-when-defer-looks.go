// A defer statement evaluates its arguments when it runs; what a function literal captures is read at the end.
//
// Ends: ok
// Prints: captured: 3
// Prints: argument: 1
package main

import "fmt"

func main() {
	n := 1
	defer fmt.Println("argument:", n)
	defer func() { fmt.Println("captured:", n) }()
	n = 3
}
