package sync

import (
	"internal/race"
	"unsafe"
)

// Map is safe for concurrent use: a map under a lock that is never held while a function of the caller runs.
//
// For the race detector the lock orders nothing. Who finds an entry comes after those who wrote it, and who finds none comes after those who
// deleted any.
type Map struct {
	_ noCopy

	mu   Mutex
	m    map[any]*entry
	gone byte // what the detector takes for all deleted entries
}

type entry struct{ value any }

// Looking a key up in a map that is not empty panics when the key has no hash, before any lock is taken.
var notEmpty = map[any]bool{nil: true}

func (m *Map) lock() {
	race.Disable()
	m.mu.Lock()
	race.Enable()
}

func (m *Map) unlock() {
	race.Disable()
	m.mu.Unlock()
	race.Enable()
}

// find locks the map; nil: the key is not there.
func (m *Map) find(key any) *entry {
	_ = notEmpty[key]
	m.lock()
	e := m.m[key]
	if e == nil {
		race.Acquire(unsafe.Pointer(&m.gone))
		return nil
	}
	race.Acquire(unsafe.Pointer(&e.value))
	return e
}

// put makes an entry.
func (m *Map) put(key, value any) {
	if m.m == nil {
		m.m = map[any]*entry{}
	}
	e := &entry{value}
	m.m[key] = e
	race.ReleaseMerge(unsafe.Pointer(&e.value))
}

func (m *Map) remove(key any) {
	delete(m.m, key)
	race.ReleaseMerge(unsafe.Pointer(&m.gone))
}

func (m *Map) Load(key any) (value any, ok bool) {
	e := m.find(key)
	if e != nil {
		value = e.value
	}
	m.unlock()
	return value, e != nil
}

func (m *Map) Store(key, value any) {
	m.Swap(key, value)
}

func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	e := m.find(key)
	if e != nil {
		value = e.value
	} else {
		m.put(key, value)
	}
	m.unlock()
	return value, e != nil
}

func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	e := m.find(key)
	if e != nil {
		value = e.value
		m.remove(key)
	}
	m.unlock()
	return value, e != nil
}

func (m *Map) Delete(key any) {
	m.LoadAndDelete(key)
}

func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	e := m.find(key)
	if e != nil {
		previous = e.value
		e.value = value
		race.ReleaseMerge(unsafe.Pointer(&e.value))
	} else {
		m.put(key, value)
	}
	m.unlock()
	return previous, e != nil
}

func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	e := m.find(key)
	defer m.unlock()
	if e == nil || e.value != old {
		return false
	}
	e.value = new
	race.ReleaseMerge(unsafe.Pointer(&e.value))
	return true
}

func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	e := m.find(key)
	defer m.unlock()
	if e == nil || e.value != old {
		return false
	}
	m.remove(key)
	return true
}

// Range calls f for every key that was there when it began and still is when its turn comes, with the value of that moment.
func (m *Map) Range(f func(key, value any) bool) {
	m.lock()
	keys := make([]any, 0, len(m.m))
	for key := range m.m {
		keys = append(keys, key)
	}
	m.unlock()
	for _, key := range keys {
		if value, ok := m.Load(key); ok && !f(key, value) {
			return
		}
	}
}

func (m *Map) Clear() {
	m.lock()
	clear(m.m)
	race.ReleaseMerge(unsafe.Pointer(&m.gone))
	m.unlock()
}
