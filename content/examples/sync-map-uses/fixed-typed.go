// A sync.Map inside a type of its own: the compiler checks keys and values again, and what is made dearly is made once.
//
// Ends: ok
// Prints: one session each
// Prints: made 1000
// Releases: 1.18 and later
package main

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

const users = 1000

// Once makes the value for each key once, however many ask for it at the same time.
type Once[K comparable, V any] struct {
	m    sync.Map // K -> *entry[V]
	Make func(K) V
}

type entry[V any] struct {
	once  sync.Once
	value V
}

func (o *Once[K, V]) Get(key K) V {
	e, ok := o.m.Load(key)
	if !ok {
		e, _ = o.m.LoadOrStore(key, new(entry[V]))
	}
	made := e.(*entry[V])
	made.once.Do(func() { made.value = o.Make(key) }) // the others wait here
	return made.value
}

type Session struct{ user int }

func main() {
	var made int32
	sessions := &Once[int, *Session]{Make: func(user int) *Session {
		atomic.AddInt32(&made, 1)
		return &Session{user}
	}}
	var got [2][users]*Session
	var wg sync.WaitGroup
	for w := range got {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for user := 0; user < users; user++ {
				got[w][user] = sessions.Get(user)
			}
		}(w)
	}
	wg.Wait()
	if got[0] != got[1] {
		fmt.Println("one user, two sessions")
		os.Exit(1)
	}
	fmt.Println("one session each")
	fmt.Println("made", made)
}
