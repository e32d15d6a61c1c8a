// main waits for a value that nobody sends.
package main

func main() {
	<-make(chan int)
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan receive
// Exit: 2
