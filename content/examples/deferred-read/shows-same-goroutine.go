// A deferred read comes after the writes of its own function: there is nothing to guard. Arguments are read by the defer statement.
//
// Ends: ok
// Prints: deferred: 42
// Prints: argument: 1
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1}
	defer fmt.Println("argument:", m["a"])
	defer func() { fmt.Println("deferred:", m["a"]) }()
	for i := 0; i <= 42; i++ {
		m["a"] = i
	}
}
