// A race on a map leaves no record in the mutex profile or in the block profile. A lock that goroutines wait for leaves one in each.
//
// Ends: race
// Prints: race on a map: mutex profile 0, block profile 0
// Prints: waiting for a lock: mutex profile 1, block profile 1
package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"
)

// of counts the records whose stack goes through package sync. The runtime's own locks leave records too, from Go 1.22 on.
func of(profile func([]runtime.BlockProfileRecord) (int, bool)) int {
	records := make([]runtime.BlockProfileRecord, 100)
	n, _ := profile(records)
	locks := 0
	for _, r := range records[:n] {
		frames := runtime.CallersFrames(r.Stack())
		for f, more := frames.Next(); more; f, more = frames.Next() {
			if strings.HasPrefix(f.Function, "sync.") {
				locks++
				break
			}
		}
	}
	return locks
}

func report(what string) {
	fmt.Printf("%s: mutex profile %d, block profile %d\n", what, of(runtime.MutexProfile), of(runtime.BlockProfile))
}

func raceOnAMap() {
	m := map[int]int{}
	done := make(chan bool, 1)
	go func() {
		for i := 0; i < 1000; i++ {
			m[i] = i
		}
		done <- true
	}()
	n := 0
	for i := 0; i < 1000; i++ {
		n += len(m) // not checked at run time
	}
	for len(done) == 0 { // look again and again, so that no wait is recorded
		runtime.Gosched()
	}
}

func waitForALock() {
	var mu sync.Mutex
	mu.Lock()
	go func() {
		time.Sleep(10 * time.Millisecond)
		mu.Unlock()
	}()
	mu.Lock()
	mu.Unlock()
	time.Sleep(10 * time.Millisecond) // the mutex profile is written by the goroutine that unlocks
}

func main() {
	runtime.SetMutexProfileFraction(1)
	runtime.SetBlockProfileRate(1)

	raceOnAMap()
	report("race on a map")
	waitForALock()
	report("waiting for a lock")
}
