package testing

import "runtime"

// AllocsPerRun tells how many objects a call of f makes on the average of runs calls, after one to warm up.
func AllocsPerRun(runs int, f func()) (avg float64) {
	if parallelTests.Load() != 0 {
		panic("testing: AllocsPerRun called during parallel test")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := 0; i < runs; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(runs))
}
