// An explicit Close, on the caller's goroutine; what a finalizer still does takes the lock.
//
// Ends: ok
// Prints: map[1:false]
package main

import (
	"fmt"
	"sync"
)

type table struct {
	mu   sync.Mutex
	open map[int]bool // guarded by mu
}

func (t *table) set(id int, v bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.open[id] = v
}

type file struct {
	t  *table
	id int
}

func (f *file) Close() { f.t.set(f.id, false) }

func main() {
	t := &table{open: make(map[int]bool)}
	f := &file{t, 1}
	t.set(f.id, true)
	f.Close()
	fmt.Println(t.open)
}
