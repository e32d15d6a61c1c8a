// One go statement is enough for two goroutines, and so is none: the timer calls its function on a goroutine of its own.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"time"
)

const rounds = 10000000

func main() {
	sessions := map[string]int{"ada": 1, "bob": 2}
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() {
		for i := 0; i < rounds; i++ {
			delete(sessions, "bob") // expired
		}
		close(done)
	})
	for i := 0; i < rounds; i++ {
		sessions["ada"] = i
	}
	<-done
	fmt.Println(len(sessions), "session")
}
