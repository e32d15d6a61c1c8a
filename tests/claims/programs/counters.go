// Four goroutines count in one map entry, as often as the argument says.
package main

import (
	"os"
	"strconv"
	"sync"
)

func main() {
	n, _ := strconv.Atoi(os.Args[1])
	m := map[int]int{1: 0}
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range n {
				m[1]++
			}
		}()
	}
	wg.Wait()
}
