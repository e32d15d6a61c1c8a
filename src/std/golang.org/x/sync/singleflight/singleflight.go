// Package singleflight: one call for all who ask for the same key at the same time.
package singleflight

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
)

var errGoexit = errors.New("runtime.Goexit was called")

// panicError is what fn panicked with, on its way to every caller.
type panicError struct {
	value any
	stack []byte
}

func (p *panicError) Error() string { return fmt.Sprintf("%v\n\n%s", p.value, p.stack) }

func (p *panicError) Unwrap() error {
	err, _ := p.value.(error)
	return err
}

// newPanicError leaves out the first line of the stack, which tells a goroutine and a state that are past when it is printed.
func newPanicError(v any) error {
	_, stack, _ := bytes.Cut(debug.Stack(), []byte("\n"))
	return &panicError{value: v, stack: stack}
}

// call is one execution of a function. All but wg is written before wg is done, or under the group's mutex.
type call struct {
	wg    sync.WaitGroup
	val   any
	err   error
	dups  int
	chans []chan<- Result
}

type Group struct {
	mu sync.Mutex
	m  map[string]*call
}

// Result is what DoChan's channel carries.
type Result struct {
	Val    any
	Err    error
	Shared bool
}

// join returns the call under way for key, with g.mu held; when there is none it makes one that the caller must execute.
func (g *Group) join(key string) (c *call, mine bool) {
	if c, ok := g.m[key]; ok {
		c.dups++
		return c, false
	}
	if g.m == nil {
		g.m = make(map[string]*call)
	}
	c = new(call)
	c.wg.Add(1)
	g.m[key] = c
	return c, true
}

func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) {
	g.mu.Lock()
	c, mine := g.join(key)
	g.mu.Unlock()
	if mine {
		g.doCall(c, key, fn)
		return c.val, c.err, c.dups > 0
	}
	c.wg.Wait()
	if failed, ok := c.err.(*panicError); ok {
		panic(failed)
	}
	if c.err == errGoexit {
		runtime.Goexit()
	}
	return c.val, c.err, true
}

func (g *Group) DoChan(key string, fn func() (any, error)) <-chan Result {
	ch := make(chan Result, 1)
	g.mu.Lock()
	c, mine := g.join(key)
	c.chans = append(c.chans, ch)
	g.mu.Unlock()
	if mine {
		go g.doCall(c, key, fn)
	}
	return ch
}

// doCall executes fn. A Goexit is known by neither a return nor a panic having been seen when the deferred function runs.
func (g *Group) doCall(c *call, key string, fn func() (any, error)) {
	returned, recovered := false, false
	defer func() {
		if !returned && !recovered {
			c.err = errGoexit
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		c.wg.Done()
		if g.m[key] == c {
			delete(g.m, key)
		}
		g.deliver(c)
	}()
	func() {
		defer func() {
			if returned {
				return
			}
			if r := recover(); r != nil {
				c.err = newPanicError(r)
			}
		}()
		c.val, c.err = fn()
		returned = true
	}()
	recovered = !returned
}

// deliver makes sure that nobody who waits on a channel can recover the panic: the program dies, and this goroutine is in the list.
func (g *Group) deliver(c *call) {
	if failed, ok := c.err.(*panicError); ok {
		if len(c.chans) == 0 {
			panic(failed)
		}
		go panic(failed)
		select {}
	}
	if c.err == errGoexit {
		return
	}
	for _, ch := range c.chans {
		ch <- Result{c.val, c.err, c.dups > 0}
	}
}

// Forget lets the next caller for key start a call of its own.
func (g *Group) Forget(key string) {
	g.mu.Lock()
	delete(g.m, key)
	g.mu.Unlock()
}
