package main

import (
	"fmt"
	"io/ioutil"
	"sort"
	"strings"
	"time"
)

// The program's functions, called by the library, and the library's, reading the program's memory.

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

type byLength []string

func (b byLength) Len() int           { n = 1; return len(b) }
func (b byLength) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLength) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type loud struct{}

func (loud) String() string { u = 1; return "!" }

var n, u, y int

func main() {
	words := []string{"ccc", "bb", "a"}
	pair(func() { sort.Sort(byLength(words)) }, func() { n = 2 })
	pair(func() { fmt.Fprintln(ioutil.Discard, loud{}) }, func() { u = 2 })
	pair(func() { strings.Map(func(r rune) rune { y = 1; return r }, "abc") }, func() { y = 2 })
}
