// Several goroutines blocked in different ways.
package main

import "sync"

func main() {
	c := make(chan int)
	var null chan string
	var mu sync.Mutex
	mu.Lock()
	started := make(chan bool, 4)
	go func() { started <- true; c <- 1 }()
	go func() { started <- true; <-null }()
	go func() { started <- true; mu.Lock() }()
	go func() { started <- true; select {} }()
	for range 4 {
		<-started
	}
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Wait()
}

// go1.26.8
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan receive (nil chan)
// chan send
// select (no cases)
// sync.Mutex.Lock
// sync.WaitGroup.Wait
// Exit: 2
