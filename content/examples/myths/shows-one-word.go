// A map value is one pointer: copies share the entries and the length.
//
// Ends: ok
// Prints: words: 1
// Prints: len through the other name: 1
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	m := make(map[string]int)
	fmt.Println("words:", unsafe.Sizeof(m)/unsafe.Sizeof(uintptr(0)))
	other := m
	other["a"] = 1
	fmt.Println("len through the other name:", len(m))
}
