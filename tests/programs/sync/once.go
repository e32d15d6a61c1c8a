// Once, OnceFunc, OnceValue: one call, panics, waiting callers.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	calls := 0
	var wg sync.WaitGroup
	seen := make([]int, 10)
	for i := range seen {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { calls++ })
			seen[i] = calls
		}()
	}
	wg.Wait()
	fmt.Println(calls, seen)
	once.Do(func() { calls = 100 })
	fmt.Println(calls)
	var p sync.Once
	try := func(f func()) {
		defer func() { fmt.Println("recovered", recover()) }()
		f()
	}
	try(func() { p.Do(func() { panic("in once") }) })
	try(func() { p.Do(func() { fmt.Println("not again") }) })
	f := sync.OnceFunc(func() { calls++; fmt.Println("once func", calls) })
	f()
	f()
	bad := sync.OnceFunc(func() { panic("bad") })
	try(bad)
	try(bad)
	var inst *int
	get := func() *int {
		once.Do(func() { inst = new(int) })
		return inst
	}
	fmt.Println(get() == nil)
	var lazy sync.Once
	var table map[string]int
	lookup := func(k string) int {
		lazy.Do(func() { table = map[string]int{"a": 1} })
		return table[k]
	}
	fmt.Println(lookup("a"), lookup("b"))
}

// go1.26.8
// Output:
// 1 [1 1 1 1 1 1 1 1 1 1]
// 1
// recovered in once
// recovered <nil>
// once func 2
// recovered bad
// recovered bad
// true
// 1 0
