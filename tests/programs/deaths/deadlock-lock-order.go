// Two goroutines take two locks in opposite orders.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var a, b sync.Mutex
	gotA, gotB := make(chan bool), make(chan bool)
	go func() {
		a.Lock()
		close(gotA)
		<-gotB
		b.Lock()
		fmt.Println("never")
	}()
	b.Lock()
	<-gotA
	close(gotB)
	a.Lock()
	fmt.Println("never")
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// sync.Mutex.Lock
// sync.Mutex.Lock
// Exit: 2
