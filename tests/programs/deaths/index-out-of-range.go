// An unrecovered index fault.
package main

func main() {
	s := []int{1, 2}
	i := 5
	println("before")
	println(s[i])
}

// go1.26.8
// Stderr:
// before
// panic: runtime error: index out of range [5] with length 2
// Exit: 2
