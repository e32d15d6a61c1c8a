// Copy on write behind an atomic.Value: readers always see a consistent map.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct {
	version int
	limits  map[string]int
}

func main() {
	var cur atomic.Value
	cur.Store(&config{0, map[string]int{"a": 0, "b": 0}})
	var writers sync.Mutex
	update := func() {
		writers.Lock()
		defer writers.Unlock()
		old := cur.Load().(*config)
		next := &config{old.version + 1, make(map[string]int)}
		for k, v := range old.limits {
			next.limits[k] = v + 1
		}
		cur.Store(next)
	}
	var wg sync.WaitGroup
	var bad atomic.Int32
	for r := 0; r < 4; r++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			last := 0
			for i := 0; i < 100; i++ {
				c := cur.Load().(*config)
				if c.limits["a"] != c.version || c.limits["b"] != c.version || c.version < last {
					bad.Add(1)
				}
				last = c.version
			}
		}()
	}
	for w := 0; w < 3; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 30; i++ {
				update()
			}
		}()
	}
	wg.Wait()
	c := cur.Load().(*config)
	fmt.Println(c.version, c.limits, bad.Load())
}

// go1.26.8
// Output:
// 90 map[a:90 b:90] 0
