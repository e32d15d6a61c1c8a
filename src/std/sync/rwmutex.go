package sync

import (
	"internal/race"
	"unsafe"
)

// maxReaders is subtracted from readerCount while a writer is there or waits.
const maxReaders = 1 << 30

func (rw *RWMutex) RLock() {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	if rw.readerCount.Add(1) < 0 {
		runtime_SemacquireRWMutexR(&rw.readerSem, false, 0)
	}
	race.Enable()
	race.Acquire(unsafe.Pointer(&rw.readerSem))
}

func (rw *RWMutex) TryRLock() bool {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	for {
		n := rw.readerCount.Load()
		if n < 0 {
			race.Enable()
			return false
		}
		if rw.readerCount.CompareAndSwap(n, n+1) {
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
	if n := rw.readerCount.Add(-1); n < 0 {
		rw.rUnlockSlow(n)
	}
	race.Enable()
}

func (rw *RWMutex) rUnlockSlow(n int32) {
	if n == -1 || n == -maxReaders-1 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if rw.readerWait.Add(-1) == 0 {
		runtime_Semrelease(&rw.writerSem, false, 1)
	}
}

func (rw *RWMutex) Lock() {
	race.Read(unsafe.Pointer(&rw.writerSem))
	race.Disable()
	rw.w.Lock()
	before := rw.readerCount.Add(-maxReaders) + maxReaders
	if before != 0 && rw.readerWait.Add(before) != 0 {
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
	if !rw.readerCount.CompareAndSwap(0, -maxReaders) {
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
	waiting := rw.readerCount.Add(maxReaders)
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
