// DeepEqual tells a nil map from an empty one, and finds no key that is not equal to itself.
//
// Ends: ok
// Prints: nil, nil: true
// Prints: nil, empty: false
// Prints: empty, empty: true
// Prints: same map with a NaN: true
// Prints: two maps with a NaN: false
package main

import (
	"fmt"
	"math"
	"reflect"
)

func main() {
	var none map[string]int
	fmt.Println("nil, nil:", reflect.DeepEqual(none, none))
	fmt.Println("nil, empty:", reflect.DeepEqual(none, map[string]int{}))
	fmt.Println("empty, empty:", reflect.DeepEqual(map[string]int{}, map[string]int{}))

	a, b := map[float64]int{math.NaN(): 1}, map[float64]int{math.NaN(): 1}
	fmt.Println("same map with a NaN:", reflect.DeepEqual(a, a))
	fmt.Println("two maps with a NaN:", reflect.DeepEqual(a, b))
}
