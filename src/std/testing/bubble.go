package testing

import (
	"runtime"
	"testing/internal/bubble"
)

func init() {
	bubble.Test = func(t, f any) bool { return runInBubble(t.(*T), f.(func(*T))) }
}

// runInBubble runs f with a T that speaks in t's name. Its cleanups run, and its context ends, inside the bubble.
func runInBubble(t *T, f func(*T)) bool {
	if t.cleanupRuns() {
		panic("testing: synctest.Run called during t.Cleanup")
	}
	inner := &T{state: t.state, inSynctest: true}
	printer := t.printer
	t.printer = nil
	inner.begin(&t.common, t.name)
	t.printer, inner.printer = printer, printer
	inner.proxy = true
	inner.creator = t.creator
	inner.helpers = t.helpers
	go tRunner(inner, f)
	if !<-inner.signal {
		// A test around it has ended.
		runtime.Goexit()
	}
	return !inner.failed
}
