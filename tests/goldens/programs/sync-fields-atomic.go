// since 1.20
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type counters struct {
	hits   atomic.Int64
	misses atomic.Uint32
	size   atomic.Uint64
	closed atomic.Bool
	last   atomic.Pointer[string]
	conf   atomic.Value
	words  atomic.Uintptr
	level  atomic.Int32
}

func main() {
	var c counters
	fmt.Printf("%v\n%+v\n%#v\n", &c, &c, &c)
	c.hits.Add(-3)
	c.misses.Store(1 << 31)
	c.size.Store(1 << 40)
	c.closed.Store(true)
	c.conf.Store([]int{1, 2})
	c.words.Add(16)
	c.level.Add(7)
	fmt.Printf("%v\n%+v\n%#v\n", &c, &c, &c)

	var wg sync.WaitGroup
	fmt.Printf("%v %+v\n", &wg, &wg)
	wg.Add(2)
	fmt.Printf("%v %+v\n", &wg, &wg)
	wg.Done()
	wg.Done()
	wg.Wait()
	fmt.Printf("%v %+v\n", &wg, &wg)
	fmt.Printf("%v\n", struct {
		wg *sync.WaitGroup
		mu *sync.Mutex
	}{})
}
