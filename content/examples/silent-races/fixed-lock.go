// The lock covers len and the variable as well.
//
// Ends: ok
// Prints: true 100
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

func main() {
	var mu sync.Mutex // guards m
	m := make(map[int]int)
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mu.Lock()
			m[i%100] = i
			mu.Unlock()
		}
	}()
	for i := 0; i < rounds; i++ {
		mu.Lock()
		n = len(m)
		mu.Unlock()
	}
	wg.Wait()
	fmt.Println(n <= 100, len(m))
}
