// Package race tells the race detector what the packages that implement synchronisation do. Calls of its functions are compiled for the
// detector only: elsewhere their arguments are not even evaluated. Addresses name places; see natives.ts.
package race

import "unsafe"

func Acquire(addr unsafe.Pointer)

func Release(addr unsafe.Pointer)

func ReleaseMerge(addr unsafe.Pointer)

// ReleaseValue and AcquireValue have the value itself for a place.
func ReleaseValue(x any)

func AcquireValue(x any)

// Disable makes the goroutine's synchronisation, atomic operations included, count for nothing until Enable.
func Disable()

func Enable()

func Read(addr unsafe.Pointer)

func Write(addr unsafe.Pointer)

// Errors counts the races reported so far.
func Errors() int
