// The finalizer stays, and takes the lock that guards the map.
//
// Ends: ok
// Prints: file 1 open: false
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const rounds = 5000

type file struct {
	id   int
	data [64]byte
}

var (
	mu   sync.Mutex // guards open
	open = make(map[int]bool)
)

func set(id int, v bool) {
	mu.Lock()
	defer mu.Unlock()
	open[id] = v
}

func use(id int, finalized chan bool) {
	f := &file{id: id}
	set(id, true)
	runtime.SetFinalizer(f, func(f *file) {
		set(f.id, false)
		close(finalized)
	})
}

func main() {
	finalized := make(chan bool)
	use(1, finalized)
	runtime.GC()
	for i := 0; i < rounds; i++ {
		set(2, i%2 == 0)
	}
	<-finalized
	mu.Lock()
	defer mu.Unlock()
	fmt.Println("file 1 open:", open[1])
}
