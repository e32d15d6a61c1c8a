// A finalizer, settings of the collector, statistics that grow.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"time"
)

type big struct{ b [1 << 16]byte }

func main() {
	done := make(chan string, 3)
	func() {
		x := &big{}
		runtime.SetFinalizer(x, func(x *big) { done <- fmt.Sprint("finalizer ", len(x.b)) })
	}()
	runtime.GC()
	select {
	case s := <-done:
		fmt.Println(s)
	case <-time.After(2 * time.Second):
		fmt.Println("none")
	}
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(-1), debug.SetGCPercent(100))
	debug.FreeOSMemory()
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	keep := make([]*big, 100)
	for i := range keep {
		keep[i] = new(big)
	}
	runtime.ReadMemStats(&b)
	fmt.Println(b.Mallocs-a.Mallocs >= 100, b.TotalAlloc-a.TotalAlloc >= 100<<16, b.HeapAlloc > a.HeapAlloc, b.NumGC >= a.NumGC)
	runtime.KeepAlive(keep)
	fmt.Println(runtime.NumGoroutine(), runtime.GOOS, runtime.GOARCH, runtime.Compiler, runtime.NumCgoCall())
	go func() { select {} }()
	runtime.Gosched()
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(debug.SetMaxStack(1<<20) > 0, debug.SetPanicOnFault(false), debug.SetMaxThreads(100))
	var st debug.GCStats
	debug.ReadGCStats(&st)
	fmt.Println(st.NumGC > 0, len(st.Pause) > 0)
}

// go1.26.8
// Output:
// finalizer 65536
// 100 50 -1
// true true true true
// 1 linux amd64 gc 0
// 2
// true false 10000
// true true
