// A deadlock in a deferred call while a panic is under way.
package main

func main() {
	defer func() {
		<-make(chan int)
	}()
	panic("pending")
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan receive
// Exit: 2
