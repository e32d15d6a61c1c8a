// Pool: New, Put and Get in one goroutine, nil New, values do not lose their contents.
package main

import (
	"fmt"
	"sync"
)

type buf struct{ b []byte }

func main() {
	made := 0
	p := sync.Pool{New: func() any { made++; return &buf{} }}
	a := p.Get().(*buf)
	a.b = append(a.b, "dirty"...)
	fmt.Println(made, string(a.b))
	var empty sync.Pool
	fmt.Println(empty.Get())
	empty.Put(nil)
	fmt.Println(empty.Get())
	b := p.Get().(*buf)
	fmt.Println(made, b != a, len(b.b))
	a.b = a.b[:0]
	p.Put(a)
	var wg sync.WaitGroup
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x := p.Get().(*buf)
			x.b = fmt.Appendf(x.b[:0], "goroutine %d", i)
			if string(x.b) != fmt.Sprintf("goroutine %d", i) {
				fmt.Println("shared buffer")
			}
			p.Put(x)
		}()
	}
	wg.Wait()
	fmt.Println(made >= 2)
}

// go1.26.8
// Output:
// 1 dirty
// <nil>
// <nil>
// 2 true 0
// true
