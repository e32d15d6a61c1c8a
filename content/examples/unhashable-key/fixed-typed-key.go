// A key of a concrete type: what has no hash does not compile.
//
// Ends: ok
// Prints: 2 tags
package main

import (
	"fmt"
	"strings"
)

func key(tags []string) string { return strings.Join(tags, "\x00") }

func main() {
	seen := map[string]bool{}
	for _, tags := range [][]string{{"go"}, {"a", "b"}, {"go"}} {
		seen[key(tags)] = true
	}
	fmt.Println(len(seen), "tags")
}
