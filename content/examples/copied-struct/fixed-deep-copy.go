// A copy method that copies the map, too.
//
// Ends: ok
// Prints: 0
package main

import (
	"fmt"
	"sync"
)

const rounds = 50000

type job struct {
	name string
	env  map[string]int
}

func (j job) clone(name string) job {
	env := make(map[string]int, len(j.env))
	for k, v := range j.env {
		env[k] = v
	}
	return job{name, env}
}

func main() {
	base := job{"base", map[string]int{"tries": 0}}

	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		j := base.clone(fmt.Sprint("job ", w))
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
