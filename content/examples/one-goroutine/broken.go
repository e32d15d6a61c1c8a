// One goroutine, as it seems: there is no go statement. But the timer calls its function on a goroutine of its own.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"time"
)

const rounds = 1000000

func main() {
	sessions := map[string]int{"ada": 1, "bob": 2}
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() {
		for i := 0; i < rounds; i++ {
			delete(sessions, "bob") // expired
			sessions["bob"] = i     // and back again
		}
		close(done)
	})
	for i := 0; ; i++ {
		select {
		case <-done:
			fmt.Println(len(sessions), "sessions")
			return
		default:
			sessions["ada"] = i
		}
	}
}
