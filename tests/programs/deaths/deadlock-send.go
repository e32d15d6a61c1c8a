// main sends a value that nobody takes.
package main

func main() {
	make(chan int) <- 1
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan send
// Exit: 2
