// main ranges over a channel that nobody closes.
package main

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	for v := range c {
		println(v)
	}
}

// go1.26.8
// Stderr:
// 1
// 2
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan receive
// Exit: 2
