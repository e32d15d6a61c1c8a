// Arguments of a deferred call are evaluated by the defer statement, what the deferred function itself reads is read at the end.
//
// Ends: ok
// Prints: read at the end: 42
// Prints: argument: 1
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1}
	defer fmt.Println("argument:", m["a"])
	defer func() { fmt.Println("read at the end:", m["a"]) }()
	m["a"] = 42
}
