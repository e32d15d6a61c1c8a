// Package context: cancellation, deadlines and values that travel down a tree of calls (release/runtime.md §6).
package context

import (
	"errors"
	"time"
)

type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}

type CancelFunc func()

type CancelCauseFunc func(cause error)

var Canceled = errors.New("context canceled")

var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// Cause says why c was cancelled: the cause given to the nearest cancellation, else Err.
func Cause(c Context) error {
	err := c.Err()
	if err == nil {
		return nil
	}
	if cc, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok {
		cc.mu.Lock()
		cause := cc.cause
		cc.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	// A context of a foreign type that was cancelled on its own account.
	return err
}

type stringer interface{ String() string }

// typeString is the name of x's dynamic type, as reflect prints it.
func typeString(x any) string

// isComparable reports whether == is defined on x's dynamic type.
func isComparable(x any) bool
