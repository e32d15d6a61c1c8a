// What a map does panic with: recover handles these.
//
// Ends: ok
// Prints: nil map: assignment to entry in nil map
// Prints: key without a hash: runtime error: hash of unhashable type []int
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name+":", recover()) }()
	f()
}

func main() {
	try("nil map", func() {
		var m map[string]int
		m["a"] = 1
	})
	try("key without a hash", func() {
		m := map[interface{}]int{}
		m[[]int{1}] = 1
	})
}
