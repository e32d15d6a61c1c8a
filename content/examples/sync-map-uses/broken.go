// Load, and Store if there was nothing: between the two another goroutine stores its own. Both serve one user with two sessions.
//
// Ends: exit 1
// Prints: one user, two sessions
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 20000

type Session struct{ user int }

var sessions sync.Map // int -> *Session

func session(user int) *Session {
	if s, ok := sessions.Load(user); ok {
		return s.(*Session)
	}
	s := &Session{user}
	sessions.Store(user, s)
	return s
}

func main() {
	var got [2][rounds]*Session
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for user := 0; user < rounds; user++ {
				got[w][user] = session(user)
			}
		}(w)
	}
	wg.Wait()
	for user := 0; user < rounds; user++ {
		if got[0][user] != got[1][user] {
			fmt.Println("one user, two sessions")
			os.Exit(1)
		}
	}
	fmt.Println("one session each")
}
