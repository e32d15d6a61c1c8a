// Waiting for a mutex cannot be cancelled: the deadline is long over when Lock returns.
//
// Ends: ok
// Prints: deadline over: true
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()

	var mu sync.Mutex
	mu.Lock()
	go func() {
		<-ctx.Done()
		time.Sleep(50 * time.Millisecond)
		mu.Unlock()
	}()
	mu.Lock()
	fmt.Println("deadline over:", ctx.Err() != nil)
}
