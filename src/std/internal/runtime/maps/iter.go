// Package maps: the iterator of the machine's maps, for package reflect. Tracebacks of a faulting iteration show its names.
package maps

import "unsafe"

// Iter is an iteration of the machine with what its last step found.
type Iter struct {
	iter      unsafe.Pointer
	key, elem unsafe.Pointer
	more      bool
}

// Init starts an iteration over m, a map of type typ; Next advances it, with the map's own checks.
func (it *Iter) Init(typ, m unsafe.Pointer)
func (it *Iter) Next()

// Place is where the element lies.
func (it *Iter) Place() unsafe.Pointer

func (it *Iter) Initialized() bool    { return it.iter != nil }
func (it *Iter) More() bool           { return it.more }
func (it *Iter) Key() unsafe.Pointer  { return it.key }
func (it *Iter) Elem() unsafe.Pointer { return it.elem }
