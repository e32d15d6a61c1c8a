// The printed form of a map does not tell maps apart: no hash of it detects changes.
//
// Ends: ok
// Prints: map[a:1 b:2] and map[a:1 b:2]: printed alike true, equal false
// Prints: map[] and map[]: printed alike true, equal false
// Releases: 1.12 and later
// Elsewhere: ok
package main

import (
	"fmt"
	"reflect"
)

func compare(a, b map[string]string) {
	alike := fmt.Sprint(a) == fmt.Sprint(b)
	fmt.Printf("%v and %v: printed alike %v, equal %v\n", a, b, alike, reflect.DeepEqual(a, b))
}

func main() {
	compare(map[string]string{"a": "1 b:2"}, map[string]string{"a": "1", "b": "2"})
	compare(nil, map[string]string{})
}
