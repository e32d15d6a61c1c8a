// Cancelling takes the child out of its parent, whether or not there is anything left to stop.
//
// Ends: ok
// Prints: the request's data was freed
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
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	_ = ctx.Err()
}

func main() {
	server, stop := context.WithCancel(context.Background())
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
