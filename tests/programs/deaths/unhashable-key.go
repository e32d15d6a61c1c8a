// An unhashable key for a map with interface keys.
package main

func main() {
	m := map[interface{}]int{1: 1}
	m[[]string{"x"}] = 2
}

// go1.26.8
// Stderr:
// panic: runtime error: hash of unhashable type []string
// Exit: 2
