// len is not checked at run time: no crash, and the race detector reports it.
//
// Ends: race
// Prints: true
package main

import (
	"fmt"
	"sync"
)

const rounds = 10000

func main() {
	m := make(map[int]int)
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			m[i%100] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		n += len(m)
	}
	wg.Wait()
	fmt.Println(n >= 0)
}
