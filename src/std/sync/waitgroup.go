package sync

import (
	"internal/race"
	"unsafe"
)

// For the race detector, Done happens before the Wait that it lets go, by way of the group's address; the atomic operations count for nothing.
// The first Add reads sema and the first Wait writes it: they must be ordered.

const one = 1 << 32 // of the counter

func (wg *WaitGroup) Add(delta int) {
	if delta < 0 {
		race.ReleaseMerge(unsafe.Pointer(wg))
	}
	race.Disable()
	state := wg.state.Add(int64(delta) * one)
	n, waiters := state>>32, state&(one-1)
	if delta > 0 && n == int64(delta) {
		race.Read(unsafe.Pointer(&wg.sema))
	}
	if n < 0 {
		race.Enable()
		panic("sync: negative WaitGroup counter")
	}
	if waiters != 0 && delta > 0 && n == int64(delta) {
		race.Enable()
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if n > 0 || waiters == 0 {
		race.Enable()
		return
	}
	// All is done and somebody waits: nothing else may touch the state any more.
	if wg.state.Load() != state {
		race.Enable()
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	wg.state.Store(0)
	for ; waiters != 0; waiters-- {
		runtime_Semrelease(&wg.sema, false, 0)
	}
	race.Enable()
}

func (wg *WaitGroup) Done() {
	wg.Add(-1)
}

func (wg *WaitGroup) Wait() {
	race.Disable()
	for {
		state := wg.state.Load()
		if state>>32 == 0 {
			race.Enable()
			race.Acquire(unsafe.Pointer(wg))
			return
		}
		if wg.state.CompareAndSwap(state, state+1) {
			if state&(one-1) == 0 {
				race.Write(unsafe.Pointer(&wg.sema))
			}
			runtime_SemacquireWaitGroup(&wg.sema, false)
			reused := wg.state.Load() != 0
			race.Enable()
			race.Acquire(unsafe.Pointer(wg))
			if reused {
				panic("sync: WaitGroup is reused before previous Wait has returned")
			}
			return
		}
	}
}
