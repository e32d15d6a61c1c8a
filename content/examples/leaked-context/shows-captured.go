// A goroutine keeps what its function uses, not all that is in sight: the map that it never names is freed while it waits.
//
// Ends: ok
// Prints: while it waits: unnamed 0
// Prints: after it returned: named
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

type note struct{ text [1 << 16]byte }

func start(ctx context.Context, freed chan<- string) {
	named, unnamed := new(note), new(note)
	runtime.SetFinalizer(named, func(*note) { freed <- "named" })
	runtime.SetFinalizer(unnamed, func(*note) { freed <- "unnamed" })
	go func() {
		<-ctx.Done()
		named.text[0] = 1
	}()
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	freed := make(chan string, 2)
	start(ctx, freed)
	for i := 0; i < 5; i++ {
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println("while it waits:", <-freed, len(freed))
	cancel()
	for i := 0; i < 5; i++ {
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println("after it returned:", <-freed)
}
