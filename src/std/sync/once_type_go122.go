//go:build go1.22 && !go1.24

package sync

import "sync/atomic"

// Once runs one function once; who calls Do meanwhile waits for its end.
type Once struct {
	done atomic.Uint32
	m    Mutex
}
