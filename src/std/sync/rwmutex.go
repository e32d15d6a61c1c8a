package sync

import (
	"internal/race"
	"sync/atomic"
	"unsafe"
)

// RWMutex prefers writers: one that waits keeps new readers out.
//
// For the race detector what happens inside counts for nothing. What a writer did reaches readers and writers through the address of readerSem,
// what readers did reaches a writer through that of writerSem. Every method reads a word, so that copying over a lock in use is a race.
type RWMutex struct {
	w         Mutex  // held by the writer, or by who is about to write
	writerSem uint32 // the writer waits here for the readers that were before it
	readerSem uint32 // readers wait here for the writer
	readers   atomic.Int32
	departing atomic.Int32 // readers the writer still waits for
}

// maxReaders is subtracted from readers while a writer is there or waits.
const maxReaders = 1 << 30

func (rw *RWMutex) RLock() {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	if rw.readers.Add(1) < 0 {
		runtime_SemacquireRWMutexR(&rw.readerSem, false, 0)
	}
	race.Enable()
	race.Acquire(unsafe.Pointer(&rw.readerSem))
}

func (rw *RWMutex) TryRLock() bool {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	for {
		n := rw.readers.Load()
		if n < 0 {
			race.Enable()
			return false
		}
		if rw.readers.CompareAndSwap(n, n+1) {
			race.Enable()
			race.Acquire(unsafe.Pointer(&rw.readerSem))
			return true
		}
	}
}

func (rw *RWMutex) RUnlock() {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.ReleaseMerge(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	if n := rw.readers.Add(-1); n < 0 {
		rw.rUnlockSlow(n)
	}
	race.Enable()
}

func (rw *RWMutex) rUnlockSlow(n int32) {
	if n == -1 || n == -maxReaders-1 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if rw.departing.Add(-1) == 0 {
		runtime_Semrelease(&rw.writerSem, false, 1)
	}
}

func (rw *RWMutex) Lock() {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	rw.w.Lock()
	before := rw.readers.Add(-maxReaders) + maxReaders
	if before != 0 && rw.departing.Add(before) != 0 {
		runtime_SemacquireRWMutex(&rw.writerSem, false, 0)
	}
	race.Enable()
	race.Acquire(unsafe.Pointer(&rw.readerSem))
	race.Acquire(unsafe.Pointer(&rw.writerSem))
}

func (rw *RWMutex) TryLock() bool {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	if !rw.w.TryLock() {
		race.Enable()
		return false
	}
	if !rw.readers.CompareAndSwap(0, -maxReaders) {
		rw.w.Unlock()
		race.Enable()
		return false
	}
	race.Enable()
	race.Acquire(unsafe.Pointer(&rw.readerSem))
	race.Acquire(unsafe.Pointer(&rw.writerSem))
	return true
}

func (rw *RWMutex) Unlock() {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Release(unsafe.Pointer(&rw.readerSem))
	race.Disable()
	waiting := rw.readers.Add(maxReaders)
	if waiting >= maxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for ; waiting > 0; waiting-- {
		runtime_Semrelease(&rw.readerSem, false, 0)
	}
	rw.w.Unlock()
	race.Enable()
}

// RLocker gives a Locker whose methods are RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker {
	return (*rlocker)(rw)
}

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }
