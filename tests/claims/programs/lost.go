// Counters in a map, incremented by goroutines without a lock: a run that is not killed may end with a wrong total.
package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
)

func main() {
	rounds, _ := strconv.Atoi(os.Args[1])
	m := map[string]int{"hits": 0}
	var wg sync.WaitGroup
	for g := 0; g < 2; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				m["hits"]++
			}
		}()
	}
	wg.Wait()
	fmt.Println("total", m["hits"])
	if m["hits"] != 2*rounds {
		os.Exit(7)
	}
}
