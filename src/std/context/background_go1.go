//go:build !go1.21

package context

import (
	"internal/sim"
	"time"
)

// emptyCtx is never cancelled and holds nothing. Its values have addresses of their own, so it is not a struct{}.
type emptyCtx int

func (*emptyCtx) Deadline() (deadline time.Time, ok bool) { return }

func (*emptyCtx) Done() <-chan struct{} { return nil }

func (*emptyCtx) Err() error { return nil }

func (*emptyCtx) Value(key any) any { return nil }

func (e *emptyCtx) String() string {
	if e == todo {
		return "context.TODO"
	}
	return "context.Background"
}

var (
	background = new(emptyCtx)
	todo       = new(emptyCtx)
)

func Background() Context {
	sim.Note("named", background, nil, "Background")
	return background
}

func TODO() Context {
	sim.Note("named", todo, nil, "TODO")
	return todo
}
