package runtime

import "unsafe"

// The machine counts waits while one of the rates is positive. Nothing is sampled: memory and processor time are in no profile.
func profileRates(block, mutex int) (oldBlock, oldMutex int)
func contended(mutexes bool, i int, pcs []uintptr) (n int, count, ns int64)
func goroutineStack(i int, pcs []uintptr) (n int, labels unsafe.Pointer)

const maxProfileDepth = 128

// SetMutexProfileFraction: every event is counted, whatever the fraction, unless it is 0.
func SetMutexProfileFraction(rate int) int {
	_, old := profileRates(-1, rate)
	return old
}

// SetBlockProfileRate: waits shorter than rate nanoseconds are not counted.
func SetBlockProfileRate(rate int) { profileRates(max(rate, 0), -1) }

func SetCPUProfileRate(hz int) {}

func CPUProfile() []byte { panic("CPUProfile no longer available") }

type StackRecord struct {
	Stack0 [32]uintptr
}

func (r *StackRecord) Stack() []uintptr { return filled(r.Stack0[:]) }

// filled ends at the first zero.
func filled(pcs []uintptr) []uintptr {
	for i, pc := range pcs {
		if pc == 0 {
			return pcs[:i]
		}
	}
	return pcs
}

type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

func (r *MemProfileRecord) InUseBytes() int64   { return r.AllocBytes - r.FreeBytes }
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }
func (r *MemProfileRecord) Stack() []uintptr    { return filled(r.Stack0[:]) }

func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }

func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return contention(false, p) }

func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return contention(true, p) }

func contention(mutexes bool, p []BlockProfileRecord) (n int, ok bool) {
	pcs := make([]uintptr, maxProfileDepth)
	for ; ; n++ {
		depth, count, ns := contended(mutexes, n, pcs)
		if depth == 0 {
			return n, n <= len(p)
		}
		if n < len(p) {
			p[n] = BlockProfileRecord{Count: count, Cycles: ns}
			copy(p[n].Stack0[:], lockFrames(pcs[:depth]))
		}
	}
}

// lockFrames leaves out what package sync is made of: its callers are meant.
func lockFrames(pcs []uintptr) []uintptr {
	for i, pc := range pcs {
		name := FuncForPC(pc - 1).Name()
		if len(name) < len("internal/sync.") || name[:len("internal/sync.")] != "internal/sync." {
			return pcs[i:]
		}
	}
	return pcs
}

func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	n = NumGoroutine()
	if n > len(p) {
		return n, false
	}
	pcs := make([]uintptr, len(p[0].Stack0))
	for i := range n {
		depth, _ := goroutineStack(i, pcs)
		p[i] = StackRecord{}
		copy(p[i].Stack0[:], pcs[:depth])
	}
	return n, true
}

// ThreadCreateProfile: a processor of the machine counts as a thread that nothing created.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) {
	n = GOMAXPROCS(0)
	if n > len(p) {
		return n, false
	}
	clear(p[:n])
	return n, true
}

// SetDefaultGOMAXPROCS undoes what GOMAXPROCS was told.
func SetDefaultGOMAXPROCS() { procs = NumCPU() }

// Pinner keeps objects where they are; none is ever moved.
type Pinner struct {
	pinned []any
}

func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

func (p *Pinner) Unpin() { p.pinned = nil }
