package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	fmt.Println("with package os")
	time.Sleep(10 * time.Millisecond)
	var mu sync.RWMutex
	mu.Unlock()
}
