// The interface holds a type that locks itself; the map is its private field.
//
// Ends: ok
// Prints: last code: 99999
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

type Fields struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (f *Fields) Set(k string, v int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.m[k] = v
}

func (f *Fields) Get(k string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.m[k]
}

type Getter interface{ Get(k string) int }

type Event struct {
	Name    string
	Payload Getter
}

func main() {
	fields := &Fields{m: map[string]int{"code": 200}}
	event := Event{"request", fields}

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			_ = event.Payload.Get("code")
		}
	}()

	for i := 0; i < rounds; i++ {
		fields.Set("code", i)
	}
	wg.Wait()
	fmt.Println("last code:", event.Payload.Get("code"))
}
