//go:build !go1.13

package sync

// Once runs one function once; who calls Do meanwhile waits for its end.
type Once struct {
	m    Mutex
	done uint32Word
}
