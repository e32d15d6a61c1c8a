// One write and one read, a long time apart. They never collide, and nothing orders them.
//
// Ends: race
// Prints: port 8080
package main

import (
	"fmt"
	"time"
)

func main() {
	config := map[string]int{"port": 80}

	go func() {
		config["port"] = 8080
	}()
	time.Sleep(50 * time.Millisecond) // waiting is not ordering
	fmt.Println("port", config["port"])
}
