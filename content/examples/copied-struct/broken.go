// Copying a struct copies its map value: base and job have different names and one map.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type job struct {
	name string
	env  map[string]int
}

func main() {
	base := job{"base", map[string]int{"tries": 0}}

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		j := base // a copy, as it seems
		j.name = fmt.Sprint("job ", w)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				j.env["tries"] = i
			}
		}()
	}
	wg.Wait()
	fmt.Println(base.env["tries"])
}
