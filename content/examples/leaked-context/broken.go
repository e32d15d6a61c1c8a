// A child context that is never cancelled stays in its parent's list of children, with every value above it. Nothing crashes; the memory stays.
//
// Ends: ok
// Prints: the request's data is still there
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

type key struct{}

func handle(parent context.Context, freed chan<- bool) {
	data := new([1 << 20]byte)
	runtime.SetFinalizer(data, func(*[1 << 20]byte) { freed <- true })
	ctx := context.WithValue(parent, key{}, data)
	ctx, _ = context.WithCancel(ctx) // the cancel function is lost; go vet says so
	_ = ctx.Err()
}

func main() {
	server, stop := context.WithCancel(context.Background()) // lives as long as the server
	defer stop()
	freed := make(chan bool, 1)
	handle(server, freed)
	for i := 0; i < 5; i++ {
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	select {
	case <-freed:
		fmt.Println("the request's data was freed")
	default:
		fmt.Println("the request's data is still there")
	}
}
