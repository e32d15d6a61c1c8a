// main blocks in an empty select.
package main

func main() {
	select {}
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// select (no cases)
// Exit: 2
