//go:build go1.24

package sync

import isync "internal/sync"

type Mutex struct {
	_ noCopy

	mu isync.Mutex
}

func (m *Mutex) Lock() {
	m.mu.Lock()
}

func (m *Mutex) TryLock() bool {
	return m.mu.TryLock()
}

func (m *Mutex) Unlock() {
	m.mu.Unlock()
}
