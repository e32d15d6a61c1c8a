// Printing a context calls the String methods of the values in it; this one walks a map that somebody else writes.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"context"
	"fmt"
	"sync"
)

const rounds = 100000

type key struct{}

// session is what a login puts into the context.
type session struct{ attrs map[string]int }

func (s *session) String() string { return fmt.Sprint("session", s.attrs) }

func main() {
	s := &session{map[string]int{"user": 7, "visits": 0, "theme": 1}}
	ctx := context.WithValue(context.Background(), key{}, s)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 20*rounds; i++ {
			s.attrs["visits"] = i
		}
	}()
	n := 0
	for i := 0; i < rounds; i++ {
		n += len(fmt.Sprint(ctx))
	}
	wg.Wait()
	fmt.Println("printed", n > 0)
}
