package sync

import "unsafe"

// Cond: goroutines wait for or announce an event; L is held to look and to wait.
type Cond struct {
	noCopy noCopy

	L Locker

	notify  notifyList
	checker *Cond // where it was first used; upstream has the address as a number
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
	c.checkCopy()
	t := runtime_notifyListAdd(&c.notify)
	c.L.Unlock()
	runtime_notifyListWait(&c.notify, t)
	c.L.Lock()
}

func (c *Cond) Signal() {
	c.checkCopy()
	runtime_notifyListNotifyOne(&c.notify)
}

func (c *Cond) Broadcast() {
	c.checkCopy()
	runtime_notifyListNotifyAll(&c.notify)
}

func (c *Cond) checkCopy() {
	if c.checker == nil {
		c.checker = c
	}
	if c.checker != c {
		panic("sync.Cond is copied")
	}
}
