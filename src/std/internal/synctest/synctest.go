// Package synctest: bubbles, which the machine keeps.
package synctest

// deadlockError is what Run panics with when a bubble cannot end.
type deadlockError struct {
	text string
}

func (e deadlockError) Error() string { return e.text }

func (e deadlockError) RuntimeError() {}

// start runs f in a bubble of its own and waits for its end.
func start(f func())

// deadlocked tells why the last bubble that the goroutine started did not end.
func deadlocked() string

// inBubble tells whether the calling goroutine is in one.
func inBubble() bool

// wait is false when another goroutine of the bubble waits already.
func wait() bool

// Run runs f in a new bubble until all its goroutines have ended.
func Run(f func()) {
	if inBubble() {
		panic("synctest.Run called from within a synctest bubble")
	}
	start(f)
	if text := deadlocked(); text != "" {
		panic(deadlockError{text})
	}
}

// Wait returns when every other goroutine of the bubble waits for something inside of it.
func Wait() {
	if !inBubble() {
		panic("goroutine is not in a bubble")
	}
	if !wait() {
		panic("wait already in progress")
	}
}

func IsInBubble() bool { return inBubble() }
