// The child knows its parent, the parent does not know a child that only carries a value: under a root that lives on, the value is freed.
//
// Ends: ok
// Prints: freed while the root lives: true
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

type key struct{}

func handle(root context.Context, freed chan<- bool) int {
	session := new([1 << 20]byte)
	runtime.SetFinalizer(session, func(*[1 << 20]byte) { freed <- true })
	ctx := context.WithValue(root, key{}, session)
	return len(ctx.Value(key{}).(*[1 << 20]byte))
}

func main() {
	root, stop := context.WithCancel(context.Background())
	defer stop()
	freed := make(chan bool, 1)
	handle(root, freed)
	for i := 0; i < 5; i++ {
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println("freed while the root lives:", len(freed) == 1 && root.Err() == nil)
}
