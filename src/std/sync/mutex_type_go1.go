//go:build !go1.24

package sync

import isync "internal/sync"

// Mutex has its words in itself, as it had before there was a package internal/sync.
type Mutex isync.Mutex

func (m *Mutex) Lock() {
	(*isync.Mutex)(m).Lock()
}

func (m *Mutex) TryLock() bool {
	return (*isync.Mutex)(m).TryLock()
}

func (m *Mutex) Unlock() {
	(*isync.Mutex)(m).Unlock()
}
