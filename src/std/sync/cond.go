package sync

import "unsafe"

// Cond: goroutines wait for or announce an event; L is held to look and to wait.
type Cond struct {
	noCopy noCopy

	L Locker

	notify  notifyList
	checker copyChecker
}

// A notifyList is a queue of waiting goroutines by ticket.
type notifyList struct {
	wait   uint32 // next ticket to give out
	notify uint32 // next ticket to be notified

	// Upstream's queue; here the runtime knows who waits.
	lock       uintptr
	head, tail unsafe.Pointer
}

func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

func (c *Cond) Wait() {
	c.checker.check()
	t := runtime_notifyListAdd(&c.notify)
	c.L.Unlock()
	runtime_notifyListWait(&c.notify, t)
	c.L.Lock()
}

func (c *Cond) Signal() {
	c.checker.check()
	runtime_notifyListNotifyOne(&c.notify)
}

func (c *Cond) Broadcast() {
	c.checker.check()
	runtime_notifyListNotifyAll(&c.notify)
}

// copyChecker is its own address, once it was used.
type copyChecker uintptr

func (c *copyChecker) check() {
	self := copyChecker(uintptr(unsafe.Pointer(c)))
	if *c == 0 {
		*c = self
	}
	if *c != self {
		panic("sync.Cond is copied")
	}
}
