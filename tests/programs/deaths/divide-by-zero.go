// An unrecovered division by zero names the signal in its panic line.
package main

func main() {
	z := 0
	println(1 / z)
}

// go1.26.8
// Stderr:
// panic: runtime error: integer divide by zero
// Exit: 2
