//go:build go1.13 && !go1.22

package sync

// Once runs one function once; who calls Do meanwhile waits for its end.
type Once struct {
	done uint32Word
	m    Mutex
}
