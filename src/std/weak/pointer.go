// Package weak: pointers that do not keep what they point to.
package weak

import "unsafe"

// Pointer is comparable: two that were made of equal pointers are equal, also when the object is gone.
type Pointer[T any] struct {
	_      [0]*T
	handle unsafe.Pointer
}

func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{handle: handleOf(ptr)}
}

// Value is nil as soon as the object has been collected, or waits for its finalizer.
func (p Pointer[T]) Value() *T {
	if p.handle == nil {
		return nil
	}
	ptr, _ := pointerOf(p.handle, (*T)(nil)).(*T)
	return ptr
}

func handleOf(ptr any) unsafe.Pointer

// pointerOf gives the pointer as a value of zero's type.
func pointerOf(handle unsafe.Pointer, zero any) any
