// json.Marshal ranges over the map, while somebody else writes it.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"encoding/json"
	"fmt"
	"sync"
)

const rounds = 100000

type report struct {
	Name   string
	Counts map[string]int
}

func main() {
	r := &report{"day", map[string]int{"a": 1, "b": 2, "c": 3}}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 20*rounds; i++ {
			r.Counts["b"] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		text, _ := json.Marshal(r)
		n += len(text)
	}
	wg.Wait()
	fmt.Println(n > 0)
}
