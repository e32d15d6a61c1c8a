package runtime

// addCleanup has call called once nothing leads to what ptr points to; the answer is a number to stop it by.
func addCleanup(ptr any, call func()) (id uint64)

func stopCleanup(id uint64)

// Cleanup is a call that AddCleanup has asked for.
type Cleanup struct {
	id uint64
}

// AddCleanup has cleanup called with arg, in a goroutine of its own, once nothing else leads to what ptr points to.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	if p, ok := any(arg).(*T); ok && p == ptr {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	runsQueued(runFinalizers)
	return Cleanup{addCleanup(ptr, func() { cleanup(arg) })}
}

// Stop takes the call back, if it has not been queued yet.
func (c Cleanup) Stop() {
	if c.id != 0 {
		stopCleanup(c.id)
	}
}
