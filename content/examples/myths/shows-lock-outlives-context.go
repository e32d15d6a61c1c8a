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
	var mu sync.Mutex
	mu.Lock()
	time.AfterFunc(50*time.Millisecond, mu.Unlock)

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	mu.Lock()
	fmt.Println("deadline over:", ctx.Err() != nil)
}
