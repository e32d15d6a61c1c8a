// Package semaphore: a weighted semaphore that serves those who wait in their order.
package semaphore

import (
	"container/list"
	"context"
	"sync"
)

type waiter struct {
	n int64
	// Closed when the weight is theirs.
	ready chan<- struct{}
}

type Weighted struct {
	size    int64
	cur     int64
	mu      sync.Mutex
	waiters list.List
}

func NewWeighted(n int64) *Weighted {
	if n < 0 {
		panic("semaphore: size < 0")
	}
	return &Weighted{size: n}
}

// take serves n at once if there is room and nobody is ahead; s.mu is held.
func (s *Weighted) take(n int64) bool {
	ok := s.size-s.cur >= n && s.waiters.Len() == 0
	if ok {
		s.cur += n
	}
	return ok
}

func (s *Weighted) Acquire(ctx context.Context, n int64) error {
	if n < 0 {
		panic("semaphore: n < 0")
	}
	done := ctx.Done()
	s.mu.Lock()
	select {
	case <-done:
		s.mu.Unlock()
		return ctx.Err()
	default:
	}
	if s.take(n) {
		s.mu.Unlock()
		return nil
	}
	if n > s.size {
		// There will never be room, and nobody else is kept waiting for it.
		s.mu.Unlock()
		<-done
		return ctx.Err()
	}
	ready := make(chan struct{})
	place := s.waiters.PushBack(waiter{n: n, ready: ready})
	s.mu.Unlock()

	select {
	case <-ready:
		select {
		case <-done:
			s.Release(n)
			return ctx.Err()
		default:
			return nil
		}
	case <-done:
		s.leave(place, ready, n)
		return ctx.Err()
	}
}

// leave gives up a place in the line, or the weight if it came at the last moment.
func (s *Weighted) leave(place *list.Element, ready <-chan struct{}, n int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-ready:
		s.cur -= n
		s.notifyWaiters()
	default:
		first := s.waiters.Front() == place
		s.waiters.Remove(place)
		// Those behind may want less than the one who was in front.
		if first && s.size > s.cur {
			s.notifyWaiters()
		}
	}
}

func (s *Weighted) TryAcquire(n int64) bool {
	if n < 0 {
		panic("semaphore: n < 0")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.take(n)
}

func (s *Weighted) Release(n int64) {
	if n < 0 {
		panic("semaphore: n < 0")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cur -= n
	if s.cur < 0 {
		panic("semaphore: released more than held")
	}
	s.notifyWaiters()
}

// notifyWaiters stops at the first who wants too much, so that the big ones are not passed by for ever.
func (s *Weighted) notifyWaiters() {
	for e := s.waiters.Front(); e != nil; e = s.waiters.Front() {
		w := e.Value.(waiter)
		if s.size-s.cur < w.n {
			return
		}
		s.cur += w.n
		s.waiters.Remove(e)
		close(w.ready)
	}
}
