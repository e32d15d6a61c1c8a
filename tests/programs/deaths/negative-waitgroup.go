// A WaitGroup counter below zero panics.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Done()
	wg.Done()
}

// go1.26.8
// Stderr:
// panic: sync: negative WaitGroup counter
// Exit: 2
