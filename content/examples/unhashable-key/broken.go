// Any value fits into a key of interface type; whether it has a hash turns out at run time. Reading panics as well.
//
// Ends: panic: runtime error: hash of unhashable type []string
package main

import "fmt"

func main() {
	seen := map[interface{}]bool{}
	for _, tag := range []interface{}{"go", 26, [2]string{"a", "b"}, []string{"a", "b"}} {
		if !seen[tag] {
			seen[tag] = true
		}
	}
	fmt.Println(len(seen), "tags")
}
