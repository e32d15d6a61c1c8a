// LoadOrStore is one step: the first to store wins, and everybody gets what the winner stored.
//
// Ends: ok
// Prints: one session each
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
	s, _ := sessions.LoadOrStore(user, &Session{user})
	return s.(*Session)
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
