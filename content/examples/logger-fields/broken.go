// All requests share one log entry: each adds its fields, and printing ranges over them.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Entry struct{ fields map[string]int }

func (e *Entry) With(key string, value int) *Entry {
	e.fields[key] = value // edits the entry of everybody
	return e
}

func (e *Entry) Info(text string) (line int) {
	line = len(text)
	for key := range e.fields { // a real logger would format here
		line += len(key)
	}
	return line
}

func main() {
	base := &Entry{map[string]int{"pid": 7}}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				base.With("request", i).Info("served")
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(len(base.fields), "fields")
}
