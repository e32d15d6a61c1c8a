// A race on a map leaves no record in the mutex profile or in the block profile. A lock that goroutines wait for leaves one in each.
//
// Ends: race
// Prints: race on a map: mutex profile 0, block profile 0
// Prints: waiting for a lock: mutex profile 1, block profile 1
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func records() (mutex, block int) {
	mutex, _ = runtime.MutexProfile(nil)
	block, _ = runtime.BlockProfile(nil)
	return mutex, block
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
	mutex, block := records()
	fmt.Printf("race on a map: mutex profile %d, block profile %d\n", mutex, block)

	waitForALock()
	mutex, block = records()
	fmt.Printf("waiting for a lock: mutex profile %d, block profile %d\n", mutex, block)
}
