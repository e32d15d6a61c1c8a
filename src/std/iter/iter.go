// Package iter: iterators as functions, and pulling their values one by one.
package iter

import "runtime"

type Seq[V any] func(yield func(V) bool)

type Seq2[K, V any] func(yield func(K, V) bool)

// coro is two goroutines that take turns. waiting is the number of the one that waits, 0 before either has come.
type coro struct {
	waiting int
}

// coroenter waits for the first turn, coroswitch gives the turn away and waits for it to come back, coroexit gives it away for good.
func coroenter(c *coro)
func coroswitch(c *coro)
func coroexit(c *coro)

// puller is the state that next, stop and yield share.
type puller struct {
	coro
	// asked is true from a call of next to the next call of yield.
	asked, done, ended bool
	goexit             bool
	panicked           any
}

// run is the goroutine that the iterator runs on.
func (p *puller) run(seq func()) {
	coroenter(&p.coro)
	defer coroexit(&p.coro)
	if p.done {
		return
	}
	defer func() {
		if v := recover(); v != nil {
			p.panicked = v
		} else if !p.ended {
			p.goexit = true
		}
		p.done = true
	}()
	seq()
	p.ended = true
}

// turn lets the iterator run, and passes on what ended it.
func (p *puller) turn() {
	coroswitch(&p.coro)
	if p.goexit {
		p.goexit = false
		runtime.Goexit()
	}
	if v := p.panicked; v != nil {
		p.panicked = nil
		panic(v)
	}
}

func (p *puller) next(name string) {
	if p.asked {
		panic(name + ": next called again before yield")
	}
	p.asked = true
	p.turn()
}

func (p *puller) yield(name string) {
	if !p.asked {
		panic(name + ": yield called again before next")
	}
	p.asked = false
}

func (p *puller) stop() {
	if !p.done {
		p.done = true
		p.turn()
	}
}

// Pull gives seq's values one at a time; between them the iterator waits on a goroutine of its own.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := new(puller)
	var value, zero V
	go p.run(func() {
		seq(func(v V) bool {
			if p.done {
				return false
			}
			p.yield("iter.Pull")
			value = v
			coroswitch(&p.coro)
			return !p.done
		})
	})
	next = func() (V, bool) {
		if p.done {
			return zero, false
		}
		p.next("iter.Pull")
		if p.done {
			return zero, false
		}
		v := value
		value = zero
		return v, true
	}
	return next, p.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := new(puller)
	var key, noKey K
	var value, zero V
	go p.run(func() {
		seq(func(k K, v V) bool {
			if p.done {
				return false
			}
			p.yield("iter.Pull2")
			key, value = k, v
			coroswitch(&p.coro)
			return !p.done
		})
	})
	next = func() (K, V, bool) {
		if p.done {
			return noKey, zero, false
		}
		p.next("iter.Pull2")
		if p.done {
			return noKey, zero, false
		}
		k, v := key, value
		key, value = noKey, zero
		return k, v, true
	}
	return next, p.stop
}
