// Package testlog: what package testing tells package os.
package testlog

import "sync/atomic"

var panicOnExit0 atomic.Bool

// PanicOnExit0 tells whether os.Exit(0) is to panic: a test that calls it would look as if it had passed.
func PanicOnExit0() bool { return panicOnExit0.Load() }

func SetPanicOnExit0(v bool) { panicOnExit0.Store(v) }
