// The timer only sends a message; the goroutine that owns the map deletes.
//
// Ends: ok
// Prints: 1 session
package main

import (
	"fmt"
	"time"
)

func main() {
	sessions := map[string]int{"ada": 1, "bob": 2}
	expired := make(chan string, 1)
	time.AfterFunc(time.Millisecond, func() { expired <- "bob" })
	for i := 0; len(sessions) > 1; i++ {
		select {
		case name := <-expired:
			delete(sessions, name)
		default:
			sessions["ada"] = i
		}
		time.Sleep(10 * time.Microsecond)
	}
	fmt.Println(len(sessions), "session")
}
