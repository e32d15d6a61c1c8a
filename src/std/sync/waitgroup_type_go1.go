//go:build !go1.20

package sync

// WaitGroup: the counter in the upper half of state, the number of waiters in the lower one, so that both change at once.
type WaitGroup struct {
	noCopy noCopy
	state  int64Word
	sema   uint32
}
