// The timer's function takes the same lock as everybody else.
//
// Ends: ok
// Prints: 1 session
package main

import (
	"fmt"
	"sync"
	"time"
)

const rounds = 20000

func main() {
	var mu sync.Mutex // guards sessions
	sessions := map[string]int{"ada": 1, "bob": 2}
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() {
		for i := 0; i < rounds; i++ {
			mu.Lock()
			delete(sessions, "bob") // expired
			mu.Unlock()
		}
		close(done)
	})
	for i := 0; i < rounds; i++ {
		mu.Lock()
		sessions["ada"] = i
		mu.Unlock()
	}
	<-done
	fmt.Println(len(sessions), "session")
}
