// A panic while the package is initialised.
package main

import "fmt"

var table = build()

func build() map[string]int {
	defer fmt.Println("building")
	var m map[string]int
	m["a"] = 1
	return m
}

func main() { fmt.Println("not reached") }

// go1.26.8
// Output:
// building
// Stderr:
// panic: assignment to entry in nil map
// Exit: 2
