// Where both maps are at hand, compare them: nothing is printed or hashed, and nil and empty are equal.
//
// Ends: ok
// Prints: changed: true
// Prints: nil against empty: false
// Releases: 1.21 and later
package main

import (
	"fmt"
	"maps"
)

func main() {
	before := map[string]string{"a": "1", "b": "2"}
	after := map[string]string{"a": "1 b:2"}
	fmt.Println("changed:", !maps.Equal(before, after))
	var none map[string]string // nil
	fmt.Println("nil against empty:", !maps.Equal(none, map[string]string{}))
}
