// A flag that says "ready" orders nothing: another goroutine may see the flag and not the map, and the race detector says so.
//
// Ends: race
// Prints: port 80
package main

import (
	"fmt"
	"runtime"
)

var (
	config map[string]int
	ready  bool
)

func main() {
	done := make(chan bool)
	go func() {
		config = map[string]int{"port": 80}
		ready = true
		done <- true
	}()
	for !ready {
		runtime.Gosched()
	}
	fmt.Println("port", config["port"])
	<-done
}
