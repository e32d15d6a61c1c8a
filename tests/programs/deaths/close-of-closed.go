// Closing a closed channel.
package main

func main() {
	c := make(chan int)
	close(c)
	close(c)
}

// go1.26.8
// Stderr:
// panic: close of closed channel
// Exit: 2
