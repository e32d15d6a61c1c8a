// Sending on a closed channel.
package main

func main() {
	c := make(chan int, 1)
	close(c)
	c <- 1
}

// go1.26.8
// Stderr:
// panic: send on closed channel
// Exit: 2
