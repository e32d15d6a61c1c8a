//go:build go1.24 && !go1.25

package sync

import "sync/atomic"

// Once runs one function once; who calls Do meanwhile waits for its end.
type Once struct {
	_    noCopy
	done atomic.Uint32
	m    Mutex
}
