// The zero value of a sync.Map is ready to use.
//
// Ends: ok
// Prints: 1 true
package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	m.Store("a", 1)
	fmt.Println(m.Load("a"))
}
