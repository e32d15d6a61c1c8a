// An unrecovered write to a nil map.
package main

func main() {
	var m map[string]int
	m["a"] = 1
}

// go1.26.8
// Stderr:
// panic: assignment to entry in nil map
// Exit: 2
