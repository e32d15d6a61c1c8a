// A deferred read comes after the writes of its own function: there is nothing to guard.
//
// Ends: ok
// Prints: deferred: 42
package main

import "fmt"

func main() {
	m := map[string]int{}
	defer func() { fmt.Println("deferred:", m["a"]) }()
	for i := 0; i <= 42; i++ {
		m["a"] = i
	}
}
