// The type that owns the map marshals itself, under its own lock.
//
// Ends: ok
// Prints: {"a":1,"b":1999,"c":3}
package main

import (
	"encoding/json"
	"fmt"
	"sync"
)

const rounds = 2000

type report struct {
	mu     sync.Mutex
	counts map[string]int // guarded by mu
}

func (r *report) Set(k string, v int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.counts[k] = v
}

func (r *report) MarshalJSON() ([]byte, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return json.Marshal(r.counts)
}

func main() {
	r := &report{counts: map[string]int{"a": 1, "b": 2, "c": 3}}
	var text []byte
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			r.Set("b", i)
		}
	}()
	for i := 0; i < rounds; i++ {
		text, _ = json.Marshal(r)
	}
	wg.Wait()
	text, _ = json.Marshal(r)
	fmt.Println(string(text))
}
