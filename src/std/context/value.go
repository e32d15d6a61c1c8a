package context

import (
	"internal/sim"
	"time"
)

// A valueCtx holds one key and its value.
type valueCtx struct {
	Context
	key, val any
}

func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	c := &valueCtx{parent, key, val}
	sim.Note("created", c, parent, key)
	return c
}

func (c *valueCtx) Value(key any) any {
	sim.NoteIf(key != &cancelCtxKey, "looked up", c, nil, key)
	if c.key == key {
		sim.Note("found", c, nil, key)
		return c.val
	}
	return value(c.Context, key)
}

// value walks towards the root, one wrapper a step.
func value(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if key == ctx.key {
				sim.Note("found", ctx, nil, key)
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &cancelCtxKey {
				return c
			}
			c = ctx.Context
		case *timerCtx:
			if key == &cancelCtxKey {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &cancelCtxKey {
				return nil
			}
			c = ctx.c
		default:
			// The root too, whose type the release decides.
			return c.Value(key)
		}
	}
}

// A withoutCancelCtx keeps the values of c and none of its ends.
type withoutCancelCtx struct {
	c Context
}

func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	var c Context = withoutCancelCtx{parent}
	sim.Note("created", c, parent, nil)
	return c
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }

func (withoutCancelCtx) Done() <-chan struct{} { return nil }

func (withoutCancelCtx) Err() error { return nil }

func (c withoutCancelCtx) Value(key any) any {
	sim.NoteIf(key != &cancelCtxKey, "looked up", c, nil, key)
	return value(c, key)
}
