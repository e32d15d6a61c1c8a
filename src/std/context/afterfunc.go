package context

import (
	"internal/sim"
	"sync"
)

// An afterFuncer runs a function when it ends, without needing a goroutine to wait for that.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// An afterFuncCtx runs f in a goroutine when it is cancelled.
type afterFuncCtx struct {
	cancelCtx
	once sync.Once // either f is started or stop won
	f    func()
}

// AfterFunc runs f in its own goroutine when ctx ends; stop prevents it and reports whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	sim.Part(a, &a.cancelCtx)
	sim.Note("created", a, ctx, nil)
	a.cancelCtx.propagateCancel(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

func (a *afterFuncCtx) cancel(removeFromParent bool, err, cause error) {
	a.cancelCtx.cancel(false, err, cause)
	if removeFromParent {
		removeChild(a.Context, a)
	}
	a.once.Do(func() {
		go a.f()
	})
}

// A stopCtx is the parent of a cancelCtx that hangs on an afterFuncer: stop takes it off.
type stopCtx struct {
	Context
	stop func() bool
}
