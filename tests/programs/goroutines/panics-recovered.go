// Each goroutine recovers its own panics; a recovered goroutine ends or goes on.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func safely(name string, out chan<- string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			out <- fmt.Sprint(name, ": ", r)
			return
		}
		out <- name + ": fine"
	}()
	f()
}

func main() {
	out := make(chan string, 10)
	var m map[string]int
	var wg sync.WaitGroup
	jobs := map[string]func(){
		"nil map":   func() { m["a"] = 1 },
		"index":     func() { _ = []int{}[len(m)] },
		"fine":      func() {},
		"closed":    func() { c := make(chan int); close(c); close(c) },
		"string":    func() { panic("text") },
		"nested":    func() { safely("inner", out, func() { panic("inner text") }) },
		"assertion": func() { var e any = 1; _ = e.(string) },
	}
	for name, job := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			safely(name, out, job)
		}()
	}
	wg.Wait()
	close(out)
	var lines []string
	for l := range out {
		lines = append(lines, l)
	}
	sort.Strings(lines)
	for _, l := range lines {
		fmt.Println(l)
	}
	errs := make(chan error)
	go func() {
		var err error
		defer func() { errs <- err }()
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("worker: %v", r)
			}
		}()
		for i := 0; ; i++ {
			if i == 3 {
				panic(i)
			}
		}
	}()
	fmt.Println(<-errs)
}

// go1.26.8
// Output:
// assertion: interface conversion: interface {} is int, not string
// closed: close of closed channel
// fine: fine
// index: runtime error: index out of range [0] with length 0
// inner: inner text
// nested: fine
// nil map: assignment to entry in nil map
// string: text
// worker: 3
