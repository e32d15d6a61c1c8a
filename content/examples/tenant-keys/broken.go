// Tenant and name are glued into one key. Whoever may choose both can choose them so that the glued keys meet.
//
// Ends: exit 1
// Prints: tenant a reads: secret of a:b
package main

import (
	"fmt"
	"os"
	"sync"
)

type Store struct {
	mu sync.Mutex
	m  map[string]string // guarded by mu
}

func (s *Store) Set(tenant, name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[tenant+":"+name] = value
}

func (s *Store) Get(tenant, name string) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.m[tenant+":"+name]
	return v, ok
}

func main() {
	s := &Store{m: map[string]string{}}
	s.Set("a:b", "c", "secret of a:b")
	if v, ok := s.Get("a", "b:c"); ok {
		fmt.Println("tenant a reads:", v)
		os.Exit(1)
	}
}
