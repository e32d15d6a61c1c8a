// A logger formats its arguments: with %v it ranges over every map that it can reach, in a struct, too.
//
// Ends: fatal error: concurrent map iteration and map write
// Releases: 1.12 and later
// Elsewhere: fatal error: concurrent map read and map write | fatal error: concurrent map iteration and map write
package main

import (
	"bytes"
	"fmt"
	"log"
	"sync"
)

const rounds = 20000

type session struct {
	user string
	tags map[string]int
}

func main() {
	s := session{"ada", map[string]int{"clicks": 0, "pages": 1}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 1000*rounds; i++ {
			s.tags["clicks"] = i
		}
	}()
	var text bytes.Buffer
	out := log.New(&text, "", 0)
	for i := 0; i < rounds; i++ {
		out.Printf("session %v", s)
		text.Reset()
	}
	wg.Wait()
	fmt.Println("logged")
}
