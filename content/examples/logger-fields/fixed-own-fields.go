// With returns a new entry with fields of its own. The base entry is never edited.
//
// Ends: ok
// Prints: 1 fields
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000

type Entry struct{ fields map[string]int } // never edited once made

func (e *Entry) With(key string, value int) *Entry {
	fields := make(map[string]int, len(e.fields)+1)
	for k, v := range e.fields {
		fields[k] = v
	}
	fields[key] = value
	return &Entry{fields}
}

func (e *Entry) Info(text string) (line int) {
	line = len(text)
	for key := range e.fields {
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
