// LockOSThread ties a goroutine to a thread. It keeps nobody else out.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const rounds = 1000000

func main() {
	m := make(map[int]int)
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			for i := 0; i < rounds; i++ {
				m[w] = i
			}
		}(w)
	}
	wg.Wait()
	fmt.Println(len(m))
}
