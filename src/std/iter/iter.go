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

// finish is deferred by the iterator's goroutine: what ended it is for whoever asked last.
func (p *puller) finish() {
	if v := recover(); v != nil {
		p.panicked = v
	} else if !p.ended {
		p.goexit = true
	}
	p.done = true
	coroexit(&p.coro)
}

// turn lets the iterator run; what it panicked with is the result.
func (p *puller) turn() any {
	coroswitch(&p.coro)
	if p.goexit {
		p.goexit = false
		runtime.Goexit()
	}
	v := p.panicked
	p.panicked = nil
	return v
}

// stop is Pull's stop up to the panic that may come of it.
func (p *puller) stop() any {
	if p.done {
		return nil
	}
	p.done = true
	return p.turn()
}

// Pull gives seq's values one at a time; between them the iterator waits on a goroutine of its own.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := new(puller)
	var value, zero V
	go func() {
		coroenter(&p.coro)
		yield := func(v V) bool {
			if p.done {
				return false
			}
			if !p.asked {
				panic("iter.Pull: yield called again before next")
			}
			p.asked = false
			value = v
			coroswitch(&p.coro)
			return !p.done
		}
		defer p.finish()
		if !p.done {
			seq(yield)
		}
		p.ended = true
	}()
	next = func() (V, bool) {
		if p.done {
			return zero, false
		}
		if p.asked {
			panic("iter.Pull: next called again before yield")
		}
		p.asked = true
		if e := p.turn(); e != nil {
			panic(e)
		}
		if p.done {
			return zero, false
		}
		v := value
		value = zero
		return v, true
	}
	stop = func() {
		if e := p.stop(); e != nil {
			panic(e)
		}
	}
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := new(puller)
	var key, noKey K
	var value, zero V
	go func() {
		coroenter(&p.coro)
		yield := func(k K, v V) bool {
			if p.done {
				return false
			}
			if !p.asked {
				panic("iter.Pull2: yield called again before next")
			}
			p.asked = false
			key, value = k, v
			coroswitch(&p.coro)
			return !p.done
		}
		defer p.finish()
		if !p.done {
			seq(yield)
		}
		p.ended = true
	}()
	next = func() (K, V, bool) {
		if p.done {
			return noKey, zero, false
		}
		if p.asked {
			panic("iter.Pull2: next called again before yield")
		}
		p.asked = true
		if e := p.turn(); e != nil {
			panic(e)
		}
		if p.done {
			return noKey, zero, false
		}
		k, v := key, value
		key, value = noKey, zero
		return k, v, true
	}
	stop = func() {
		if e := p.stop(); e != nil {
			panic(e)
		}
	}
	return next, stop
}
