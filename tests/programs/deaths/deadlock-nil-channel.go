// main receives from a nil channel.
package main

func main() {
	var c chan int
	<-c
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan receive (nil chan)
// Exit: 2
