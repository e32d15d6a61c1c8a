// A slice expression beyond the capacity.
package main

func main() {
	s := make([]int, 2, 4)
	n := 5
	println(len(s[:4]))
	println(len(s[:n]))
}

// go1.26.8
// Stderr:
// 4
// panic: runtime error: slice bounds out of range [:5] with capacity 4
// Exit: 2
