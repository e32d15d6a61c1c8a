// main blocks in a select whose channels nobody uses.
package main

func main() {
	a, b := make(chan int), make(chan int)
	select {
	case <-a:
	case b <- 1:
	}
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// select
// Exit: 2
