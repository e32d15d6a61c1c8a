package sync

// Map is safe for concurrent use: a map under a lock that is never held while a function of the caller runs.
type Map struct {
	_ noCopy

	mu Mutex
	m  map[any]any
}

// Looking a key up in a map that is not empty panics when the key has no hash, before any lock is taken.
var notEmpty = map[any]bool{nil: true}

func (m *Map) lock(key any) {
	_ = notEmpty[key]
	m.mu.Lock()
	if m.m == nil {
		m.m = map[any]any{}
	}
}

func (m *Map) Load(key any) (value any, ok bool) {
	m.lock(key)
	value, ok = m.m[key]
	m.mu.Unlock()
	return value, ok
}

func (m *Map) Store(key, value any) {
	m.lock(key)
	m.m[key] = value
	m.mu.Unlock()
}

func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.lock(key)
	actual, loaded = m.m[key]
	if !loaded {
		actual = value
		m.m[key] = value
	}
	m.mu.Unlock()
	return actual, loaded
}

func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.lock(key)
	value, loaded = m.m[key]
	delete(m.m, key)
	m.mu.Unlock()
	return value, loaded
}

func (m *Map) Delete(key any) {
	m.lock(key)
	delete(m.m, key)
	m.mu.Unlock()
}

func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.lock(key)
	previous, loaded = m.m[key]
	m.m[key] = value
	m.mu.Unlock()
	return previous, loaded
}

func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.lock(key)
	defer m.mu.Unlock()
	value, ok := m.m[key]
	if !ok || value != old {
		return false
	}
	m.m[key] = new
	return true
}

func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.lock(key)
	defer m.mu.Unlock()
	value, ok := m.m[key]
	if !ok || value != old {
		return false
	}
	delete(m.m, key)
	return true
}

// Range calls f for every key that was there when it began and still is when its turn comes, with the value of that moment.
func (m *Map) Range(f func(key, value any) bool) {
	m.mu.Lock()
	keys := make([]any, 0, len(m.m))
	for key := range m.m {
		keys = append(keys, key)
	}
	m.mu.Unlock()
	for _, key := range keys {
		if value, ok := m.Load(key); ok && !f(key, value) {
			return
		}
	}
}

func (m *Map) Clear() {
	m.mu.Lock()
	clear(m.m)
	m.mu.Unlock()
}
