// Two writes that nothing orders but a lock taken between them by accident: whether the race detector can see it depends on who comes first.
package main

import (
	"os"
	"sync"
)

func main() {
	m := map[int]int{}
	var mu sync.Mutex
	n := 0
	count := func() {
		mu.Lock()
		n++
		mu.Unlock()
	}
	before := func() { m[1] = 1; count() }
	after := func() { count(); m[2] = 2 }
	var wg sync.WaitGroup
	start := func(f func()) {
		wg.Add(1)
		go func() {
			f()
			wg.Done()
		}()
		if len(os.Args) > 1 {
			wg.Wait()
		}
	}
	start(before)
	start(after)
	wg.Wait()
}
