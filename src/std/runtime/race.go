//go:build race

package runtime

import "unsafe"

// RaceRead and the others tell the race detector what the program does at an address without doing it.
func RaceRead(addr unsafe.Pointer)

func RaceWrite(addr unsafe.Pointer)

func RaceReadRange(addr unsafe.Pointer, len int)

func RaceWriteRange(addr unsafe.Pointer, len int)

func RaceAcquire(addr unsafe.Pointer)

func RaceRelease(addr unsafe.Pointer)

func RaceReleaseMerge(addr unsafe.Pointer)

// RaceDisable makes the goroutine's synchronisation count for nothing until RaceEnable.
func RaceDisable()

func RaceEnable()

// RaceErrors counts the races reported so far.
func RaceErrors() int
