// A key with two fields: equal only if both are.
//
// Ends: ok
// Prints: tenant a has no b:c
package main

import (
	"fmt"
	"sync"
)

type key struct{ tenant, name string }

type Store struct {
	mu sync.Mutex
	m  map[key]string // guarded by mu
}

func (s *Store) Set(tenant, name, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key{tenant, name}] = value
}

func (s *Store) Get(tenant, name string) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, ok := s.m[key{tenant, name}]
	return v, ok
}

func main() {
	s := &Store{m: map[key]string{}}
	s.Set("a:b", "c", "secret of a:b")
	if _, ok := s.Get("a", "b:c"); !ok {
		fmt.Println("tenant a has no b:c")
	}
}
