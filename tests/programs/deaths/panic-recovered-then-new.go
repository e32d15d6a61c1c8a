// A panic that was recovered completely is not listed when another one ends the program.
package main

func safe() {
	defer func() { recover() }()
	panic("forgotten")
}

func main() {
	safe()
	defer safe()
	panic("the only one")
}

// go1.26.8
// Stderr:
// panic: the only one
// Exit: 2
