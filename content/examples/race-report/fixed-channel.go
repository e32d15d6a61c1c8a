// Closing the channel comes before the receive that sees it closed: now the write is ordered before the read.
//
// Ends: ok
// Prints: port 8080
package main

import "fmt"

func main() {
	config := map[string]int{"port": 80}
	loaded := make(chan struct{})

	go func() {
		config["port"] = 8080
		close(loaded)
	}()
	<-loaded
	fmt.Println("port", config["port"])
}
