// Two writes, a moment apart, with nothing that orders them: the bug in full. It never dies; the race detector reports it each time.
//
// Ends: race
// Prints: 2 entries
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	m := make(map[int]int)
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			time.Sleep(time.Duration(w) * 20 * time.Millisecond)
			m[w] = w
		}(w)
	}
	wg.Wait()
	fmt.Println(len(m), "entries")
}
