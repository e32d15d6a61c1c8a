// The statistics of the heap move as allocation and collections would have it, and collections come by GOGC and the memory limit.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"weak"
)

var sink []byte
var keep [][]byte

func stats() (m runtime.MemStats) { runtime.ReadMemStats(&m); return }

func main() {
	a := stats()
	for i := 0; i < 1000; i++ {
		keep = append(keep, make([]byte, 10240))
	}
	b := stats()
	fmt.Println("alloc grows by 10MB:", b.HeapAlloc-a.HeapAlloc > 9<<20, "mallocs", (b.Mallocs-a.Mallocs)/100, b.HeapObjects >= 1000)
	keep = nil
	runtime.GC()
	c := stats()
	fmt.Println("falls:", b.HeapAlloc-c.HeapAlloc > 9<<20, "frees", (c.Frees-b.Frees)/1000 >= 1, c.Mallocs-c.Frees == c.HeapObjects, c.NumForcedGC-b.NumForcedGC, c.NumGC > b.NumGC)
	n0 := stats().NumGC
	for i := 0; i < 100; i++ {
		sink = make([]byte, 1<<20)
	}
	n1 := stats().NumGC
	fmt.Println("gcs in 100MB of garbage:", n1-n0 > 10, n1-n0 < 60)
	old := debug.SetGCPercent(-1)
	n0 = stats().NumGC
	for i := 0; i < 100; i++ {
		sink = make([]byte, 1<<20)
	}
	n1 = stats().NumGC
	fmt.Println("off:", old, n1-n0, stats().HeapAlloc > 90<<20)
	debug.SetGCPercent(400)
	n0 = stats().NumGC
	for i := 0; i < 100; i++ {
		sink = make([]byte, 1<<20)
	}
	n1 = stats().NumGC
	fmt.Println("400:", n1-n0 >= 1, n1-n0 < 15, stats().NextGC >= 4<<20)
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(64 << 20)
	n0 = stats().NumGC
	for i := 0; i < 200; i++ {
		sink = make([]byte, 1<<20)
	}
	n1 = stats().NumGC
	fmt.Println("limit:", n1-n0 >= 2, stats().HeapAlloc < 96<<20)
	debug.SetGCPercent(100)
	x := stats()
	debug.FreeOSMemory()
	y := stats()
	fmt.Println("FreeOSMemory:", y.NumForcedGC-x.NumForcedGC, y.HeapReleased >= x.HeapReleased, y.NumGC > x.NumGC)
	z := stats()
	fmt.Println(z.Sys >= z.HeapSys, z.HeapSys >= z.HeapAlloc, z.HeapInuse >= z.HeapAlloc, z.HeapIdle+z.HeapInuse == z.HeapSys, z.StackInuse > 0, z.PauseTotalNs > 0, z.LastGC > 0, z.EnableGC, z.GCSys > 0)
	fmt.Println(len(z.BySize), z.BySize[1].Size, z.BySize[2].Size)
	var g debug.GCStats
	debug.ReadGCStats(&g)
	fmt.Println(g.NumGC == int64(stats().NumGC), len(g.Pause) > 0, g.PauseTotal > 0)
	unasked()
}

// unasked has collections find a finalizer, a cleanup and a weak pointer that nobody called runtime.GC for.
func unasked() {
	c := make(chan string, 3)
	w := func() weak.Pointer[[]byte] {
		a, b, d := new([]byte), new([]byte), new([]byte)
		*a, *b, *d = make([]byte, 100), make([]byte, 100), make([]byte, 100)
		runtime.SetFinalizer(a, func(*[]byte) { c <- "one" })
		runtime.AddCleanup(b, func(s string) { c <- s }, "two")
		return weak.Make(d)
	}()
	for n := 0; n < 2000 && (len(c) < 2 || w.Value() != nil); n++ {
		sink = make([]byte, 1<<20)
		runtime.Gosched()
	}
	x, y := <-c, <-c
	fmt.Println("unasked:", len(x+y), w.Value() == nil)
}

// go1.26.8
// Output:
// alloc grows by 10MB: true mallocs 10 true
// falls: true frees true true 1 true
// gcs in 100MB of garbage: true true
// off: 100 0 true
// 400: true true true
// limit: true true
// FreeOSMemory: 1 true true
// true true true true true true true true true
// 61 8 16
// true true true
// unasked: 6 true
