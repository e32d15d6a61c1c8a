// Package unique: one handle for all equal values.
package unique

import "sync"

// Handle compares as the values do, at the cost of a pointer.
type Handle[T comparable] struct {
	value *T
}

// Value gives what Make was given.
func (h Handle[T]) Value() T { return *h.value }

var (
	mu    sync.Mutex
	known = map[any]any{}
)

// Make finds the handle of a value; values stay known to the end.
func Make[T comparable](value T) Handle[T] {
	mu.Lock()
	defer mu.Unlock()
	if p, ok := known[value].(*T); ok {
		return Handle[T]{p}
	}
	p := new(T)
	*p = value
	known[value] = p
	return Handle[T]{p}
}
