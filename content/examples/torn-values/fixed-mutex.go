// The lock makes the two stores one.
//
// Ends: ok
// Prints: every state was whole
package main

import (
	"fmt"
	"sync"
)

const rounds = 50000

var (
	mu    sync.Mutex
	state = "running" // guarded by mu
)

func set(s string) {
	mu.Lock()
	defer mu.Unlock()
	state = s
}

func get() string {
	mu.Lock()
	defer mu.Unlock()
	return state
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			set("ok")
			set("running")
		}
	}()
	for i := 0; i < rounds; i++ {
		if s := get(); s != "ok" && s != "running" {
			fmt.Println("torn")
		}
	}
	wg.Wait()
	fmt.Println("every state was whole")
}
