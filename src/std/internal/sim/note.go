// Package sim tells who observes a run what the library does. Calls of its functions are compiled for observed runs only, and take no steps
// there: an observed run is the run that it would have been. So their arguments must be straight code without calls.
package sim

// Note: the goroutine did what to subject, which hangs on parent, or on nothing. about is a value of a basic type, or its type is told alone:
// no method of it is called.
func Note(what string, subject, parent, about any)

// NoteTime is Note about a time in nanoseconds.
func NoteTime(what string, subject any, ns int64)

// NoteIf is Note where holds.
func NoteIf(holds bool, what string, subject, parent, about any)

// Part makes what is told of part be told of whole.
func Part(whole, part any)
