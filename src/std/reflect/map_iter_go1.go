//go:build !go1.24

package reflect

import (
	"internal/runtime/maps"
	"unsafe"
)

// The names that Go had for its map of buckets, and that its tracebacks show.

func mapiterinit(t *rtype, m unsafe.Pointer, it *maps.Iter) {
	it.Init(unsafe.Pointer(t), m)
	it.Next()
}

func mapiternext(it *maps.Iter) {
	it.Next()
}

func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if !iter.hiter.Initialized() {
		mapiterinit(iter.m.typ, iter.m.word(), &iter.hiter)
	} else {
		if !iter.hiter.More() {
			panic("MapIter.Next called on exhausted iterator")
		}
		mapiternext(&iter.hiter)
	}
	return iter.hiter.More()
}
