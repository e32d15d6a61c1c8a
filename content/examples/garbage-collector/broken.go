// A finalizer runs on a goroutine of the runtime, and this one writes the map that main is writing.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"runtime"
)

const rounds = 5000000

type file struct {
	id   int
	data [64]byte
}

var open = make(map[int]bool)

func use(id int) {
	f := &file{id: id}
	open[id] = true
	runtime.SetFinalizer(f, func(f *file) {
		for i := 0; i < rounds; i++ {
			open[f.id] = false
		}
	})
}

func main() {
	use(1)
	runtime.GC() // the file is garbage: the finalizer starts
	for i := 0; i < 20*rounds; i++ {
		open[2] = i%2 == 0
	}
	fmt.Println(len(open), "files")
}
