// Copy under the lock, encode the copy without it: a slow writer of logs holds nobody up.
//
// Ends: ok
// Prints: 3 fruits
package main

import (
	"fmt"
	"io/ioutil"
	"sync"
)

const rounds = 2000

type stock struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (s *stock) Set(k string, v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = v
}

func (s *stock) Copy() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := make(map[string]int, len(s.m))
	for k, v := range s.m {
		c[k] = v
	}
	return c
}

func main() {
	s := &stock{m: map[string]int{"apple": 5, "pear": 7, "plum": 9}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			s.Set("pear", i)
		}
	}()
	for i := 0; i < rounds; i++ {
		fmt.Fprintln(ioutil.Discard, s.Copy())
	}
	wg.Wait()
	fmt.Println(len(s.Copy()), "fruits")
}
