package time

import "unsafe"

// The runtime's side of timers; see natives.ts. r is the machine's timer.

func Sleep(d Duration)

// newTimer starts a timer that sends the time at which it was due, as seen from loc, to c, every period if that is not 0.
func newTimer(c chan Time, d, period Duration, loc *Location) (r unsafe.Pointer)

// newFuncTimer starts a timer that runs f in a goroutine of its own, which creator is said to have started.
func newFuncTimer(creator func(func()), f func(), d Duration) (r unsafe.Pointer)

func stopTimer(r unsafe.Pointer) (pending bool)

func resetTimer(r unsafe.Pointer, d, period Duration) (pending bool)

// goFunc is the creator of AfterFunc's goroutines.
func goFunc(f func()) {
	go f()
}

type Timer struct {
	C <-chan Time
	r unsafe.Pointer
}

func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	return &Timer{c, newTimer(c, d, 0, Local)}
}

func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{nil, newFuncTimer(goFunc, f, d)}
}

func After(d Duration) <-chan Time {
	return NewTimer(d).C
}

func (t *Timer) Stop() bool {
	if t.r == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.r)
}

func (t *Timer) Reset(d Duration) bool {
	if t.r == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.r, d, 0)
}

type Ticker struct {
	C <-chan Time
	r unsafe.Pointer
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic(badInterval)
	}
	c := make(chan Time, 1)
	return &Ticker{c, newTimer(c, d, d, Local)}
}

func (t *Ticker) Stop() {
	if t.r == nil {
		return
	}
	stopTimer(t.r)
}

func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.r == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.r, d, d)
}

func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
