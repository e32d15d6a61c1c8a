// Closing a channel comes before the receive that sees it closed: the map is complete.
//
// Ends: ok
// Prints: port 80
package main

import "fmt"

var config map[string]int

func main() {
	ready := make(chan bool)
	go func() {
		config = map[string]int{"port": 80}
		close(ready)
	}()
	<-ready
	fmt.Println("port", config["port"])
}
