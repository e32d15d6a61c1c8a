// CompareAndSwap compares the old value, and a map cannot be compared. This panics in the call, not in the compiler.
//
// Ends: panic: runtime error: comparing uncomparable type map[string]int
// Releases: 1.20 and later
package main

import "sync"

func main() {
	var carts sync.Map // user -> map[string]int
	old := map[string]int{"pen": 1}
	carts.Store("ada", old)
	carts.CompareAndSwap("ada", old, map[string]int{"pen": 2})
}
