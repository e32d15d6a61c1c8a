// Package synctest: tests of concurrent code with a clock of their own.
package synctest

import (
	"internal/synctest"
	"testing"
	"testing/internal/bubble"
)

// Test runs f in a bubble: time passes when all its goroutines wait, and Test returns when they have ended.
func Test(t *testing.T, f func(*testing.T)) {
	var ok bool
	synctest.Run(func() {
		ok = bubble.Test(t, f)
	})
	if !ok {
		t.FailNow()
	}
}

// Wait returns when every other goroutine of the bubble waits for something inside of it.
func Wait() {
	synctest.Wait()
}
