package runtime

// There are no profiles: the rates are kept, and nothing is sampled.

var mutexFraction int

func SetMutexProfileFraction(rate int) int {
	old := mutexFraction
	if rate >= 0 {
		mutexFraction = rate
	}
	return old
}

func SetBlockProfileRate(rate int) {}

func SetCPUProfileRate(hz int) {}

// SetDefaultGOMAXPROCS undoes what GOMAXPROCS was told.
func SetDefaultGOMAXPROCS() { procs = NumCPU() }

// Pinner keeps objects where they are; none is ever moved.
type Pinner struct {
	pinned []any
}

func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

func (p *Pinner) Unpin() { p.pinned = nil }
