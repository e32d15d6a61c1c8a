// Package sim tells who observes a run what the library does. Calls of its functions are compiled for observed runs only: elsewhere their
// arguments are not even evaluated.
package sim

// Note: the goroutine did what to subject, which hangs on parent, or on nothing. about is a value of a basic type, or its type is told alone:
// no method of it is called.
func Note(what string, subject, parent, about any)

// NoteIf is Note where holds.
func NoteIf(holds bool, what string, subject, parent, about any)

// Part makes what is told of part be told of whole.
func Part(whole, part any)
