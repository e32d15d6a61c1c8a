// Two goroutines that start together do so many operations each on one map: writes and writes, reads, or ranges.
package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
)

var m = map[int]int{0: 0, 1: 1, 2: 2, 3: 3}

func write(i int) { m[i%4] = i }

func read(i int) { _ = m[i%4] }

func iterate(int) {
	for range m {
	}
}

func main() {
	second := map[string]func(int){"write": write, "read": read, "range": iterate}[os.Args[1]]
	n, _ := strconv.Atoi(os.Args[2])
	var together, done sync.WaitGroup
	together.Add(2)
	done.Add(2)
	for _, f := range []func(int){write, second} {
		go func(f func(int)) {
			defer done.Done()
			together.Done()
			together.Wait()
			for i := 0; i < n; i++ {
				f(i)
			}
		}(f)
	}
	done.Wait()
	fmt.Println("survived")
}
