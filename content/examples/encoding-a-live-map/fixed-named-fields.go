// Log what you want to know, not the whole object: a name and one number, which was read under the lock.
//
// Ends: ok
// Prints: session ada: 20000 clicks
package main

import (
	"bytes"
	"fmt"
	"log"
	"sync"
)

const rounds = 20000

type session struct {
	user string
	mu   sync.Mutex
	tags map[string]int // guarded by mu
}

func (s *session) Click() {
	s.mu.Lock()
	s.tags["clicks"]++
	s.mu.Unlock()
}

func (s *session) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Sprintf("session %s: %d clicks", s.user, s.tags["clicks"])
}

func main() {
	s := &session{user: "ada", tags: map[string]int{}}
	var text bytes.Buffer
	out := log.New(&text, "", 0)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			s.Click()
		}
	}()
	for i := 0; i < rounds/100; i++ {
		out.Print(s)
	}
	wg.Wait()
	text.Reset()
	out.Print(s)
	fmt.Print(text.String())
}
