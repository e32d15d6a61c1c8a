// Package errgroup: goroutines that work on one task, whose first error ends it. Nothing here guards what the functions share.
package errgroup

import (
	"context"
	"fmt"
	"sync"
)

type token struct{}

// Group is usable as its zero value, which cancels nothing and knows no limit.
type Group struct {
	cancel context.CancelCauseFunc
	wg     sync.WaitGroup
	// One token for each running goroutine; nil without a limit.
	sem     chan token
	errOnce sync.Once
	err     error
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	derived, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, derived
}

func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- token{}
	}
	g.wg.Add(1)
	go func() {
		defer g.done()
		g.settle(f())
	}()
}

// TryGo starts f unless the limit is reached, and reports whether it did.
func (g *Group) TryGo(f func() error) bool {
	if g.sem != nil {
		select {
		case g.sem <- token{}:
		default:
			return false
		}
	}
	g.wg.Add(1)
	go func() {
		defer g.done()
		g.settle(f())
	}()
	return true
}

// SetLimit must not be called while goroutines run.
func (g *Group) SetLimit(n int) {
	if running := len(g.sem); n >= 0 && running > 0 {
		panic(fmt.Errorf("errgroup: modify limit while %v goroutines in the group are still active", running))
	}
	g.sem = nil
	if n >= 0 {
		g.sem = make(chan token, n)
	}
}

func (g *Group) settle(err error) {
	if err == nil {
		return
	}
	g.errOnce.Do(func() {
		g.err = err
		if g.cancel != nil {
			g.cancel(err)
		}
	})
}

func (g *Group) done() {
	if g.sem != nil {
		<-g.sem
	}
	g.wg.Done()
}
