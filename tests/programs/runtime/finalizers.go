package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	name string
	next *node
	pad  [8]int
}

var kept *node

func collect() {
	for range 3 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
}

func chain() {
	inner := &node{name: "inner"}
	outer := &node{name: "outer", next: inner}
	for _, n := range []*node{inner, outer} {
		runtime.SetFinalizer(n, func(n *node) { fmt.Println("finalized", n.name) })
	}
}

func revive() {
	n := &node{name: "revived"}
	runtime.SetFinalizer(n, func(n *node) { kept = n })
}

func cleared() {
	n := &node{name: "cleared"}
	runtime.SetFinalizer(n, func(*node) { fmt.Println("never") })
	runtime.SetFinalizer(n, nil)
}

func main() {
	chain()
	collect()
	collect()
	revive()
	collect()
	fmt.Println("kept", kept.name)
	cleared()
	collect()

	held := &node{name: "held"}
	runtime.SetFinalizer(held, func(any) { fmt.Println("held is gone") })
	collect()
	fmt.Println("still", held.name)
	runtime.KeepAlive(held)
	collect()

	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	big := make([]byte, 8<<20)
	runtime.ReadMemStats(&after)
	fmt.Println(after.TotalAlloc-before.TotalAlloc >= 8<<20, after.Mallocs > before.Mallocs)
	runtime.KeepAlive(big)
	runtime.GC()
	runtime.ReadMemStats(&before)
	fmt.Println(after.HeapAlloc-before.HeapAlloc > 7<<20, before.NumGC > after.NumGC)
}

// go1.26.8
// Output:
// finalized outer
// finalized inner
// kept revived
// still held
// held is gone
// true true
// true true
