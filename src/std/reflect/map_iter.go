//go:build go1.24

package reflect

import (
	"internal/runtime/maps"
	"unsafe"
)

func mapIterStart(t *rtype, m unsafe.Pointer, it *maps.Iter) {
	it.Init(unsafe.Pointer(t), m)
	it.Next()
}

func mapIterNext(it *maps.Iter) {
	it.Next()
}

func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if !iter.hiter.Initialized() {
		mapIterStart(iter.m.typ, iter.m.word(), &iter.hiter)
	} else {
		if !iter.hiter.More() {
			panic("MapIter.Next called on exhausted iterator")
		}
		mapIterNext(&iter.hiter)
	}
	return iter.hiter.More()
}
