// A cleanup runs on a goroutine of the runtime, as a finalizer does.
//
// Ends: fatal error: concurrent map writes
// Releases: 1.24 and later
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
	runtime.AddCleanup(f, func(id int) {
		for i := 0; i < rounds; i++ {
			open[id] = false
		}
	}, id)
}

func main() {
	use(1)
	runtime.GC() // the file is garbage: the cleanup starts
	for i := 0; i < 20*rounds; i++ {
		open[2] = i%2 == 0
	}
	fmt.Println(len(open), "files")
}
