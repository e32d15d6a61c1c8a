// Package sync holds the mutual exclusion lock that package sync wraps, under the names that tracebacks show since 1.24.
package sync

import (
	"internal/race"
	"sync/atomic"
	"unsafe"
)

// Mutex has two modes. Normally a waiter that is woken competes with whoever comes along, and newcomers tend to win.
// When a waiter has waited for more than a millisecond it makes the mutex starve: then Unlock hands it to the first waiter and newcomers queue.
type Mutex struct {
	state int32
	sema  uint32
}

// The state: three bits, and the number of waiters above them.
const (
	locked   = 1 << 0
	woken    = 1 << 1 // somebody is awake and trying: Unlock need not wake another
	starving = 1 << 2
	waiter   = 1 << 3

	patience = 1000000 // ns
)

func (m *Mutex) Lock() {
	if !atomic.CompareAndSwapInt32(&m.state, 0, locked) {
		m.lockSlow()
		return
	}
	race.Acquire(unsafe.Pointer(m))
}

func (m *Mutex) TryLock() bool {
	state := m.state
	if state&(locked|starving) != 0 || !atomic.CompareAndSwapInt32(&m.state, state, state|locked) {
		return false
	}
	race.Acquire(unsafe.Pointer(m))
	return true
}

// No spinning: Go does it only where another core could release the lock meanwhile, and it changes nothing but time.
func (m *Mutex) lockSlow() {
	var since int64
	awake, hungry := false, false
	for {
		old := m.state
		free := old&(locked|starving) == 0
		next := old
		if old&starving == 0 {
			next |= locked
		}
		if !free {
			next += waiter
		}
		if hungry && old&locked != 0 {
			next |= starving
		}
		if awake {
			if next&woken == 0 {
				throw("sync: inconsistent mutex state")
			}
			next &^= woken
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, next) {
			continue
		}
		if free {
			race.Acquire(unsafe.Pointer(m))
			return
		}
		again := since != 0
		if !again {
			since = runtime_nanotime()
		}
		runtime_SemacquireMutex(&m.sema, again, 2)
		hungry = hungry || runtime_nanotime()-since > patience
		if m.state&starving != 0 {
			m.takeOver(hungry)
			race.Acquire(unsafe.Pointer(m))
			return
		}
		awake = true
	}
}

// takeOver completes a hand-off: the lock is ours, but its bit is not set and we still count as a waiter.
func (m *Mutex) takeOver(hungry bool) {
	state := m.state
	if state&(locked|woken) != 0 || state < waiter {
		throw("sync: inconsistent mutex state")
	}
	delta := int32(locked - waiter)
	if !hungry || state/waiter == 1 {
		delta -= starving
	}
	atomic.AddInt32(&m.state, delta)
}

func (m *Mutex) Unlock() {
	race.Release(unsafe.Pointer(m))
	if state := atomic.AddInt32(&m.state, -locked); state != 0 {
		m.unlockSlow(state)
	}
}

func (m *Mutex) unlockSlow(state int32) {
	if (state+locked)&locked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if state&starving != 0 {
		runtime_Semrelease(&m.sema, true, 2)
		return
	}
	for state >= waiter && state&(locked|woken|starving) == 0 {
		if atomic.CompareAndSwapInt32(&m.state, state, (state-waiter)|woken) {
			runtime_Semrelease(&m.sema, false, 2)
			return
		}
		state = m.state
	}
}
