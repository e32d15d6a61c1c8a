package main

import (
	"sync"
	"time"
)

var x int

func write() { x = 1 }

func outer(f func()) { f() }

type counter struct{ n int }

func (c *counter) inc()      { c.n++ }
func (c counter) value() int { return c.n }

type incer interface{ inc() }

func settle() { time.Sleep(time.Millisecond) }

func each(yield func(int) bool) {
	for i := range 2 {
		if !yield(i) {
			return
		}
	}
}

func main() {
	done := make(chan bool, 1)
	// Arguments make a wrapper.
	go func(n int) {
		x = n
		done <- true
	}(1)
	settle()
	outer(write)
	<-done
	// Deferred calls, by return and by panic.
	go func() {
		defer func() { done <- true }()
		defer func() { recover(); x = 2 }()
		panic("p")
	}()
	settle()
	func() {
		defer write()
		settle()
	}()
	<-done
	// Methods, bound and through interfaces.
	c := &counter{}
	inc := c.inc
	go func() {
		inc()
		done <- true
	}()
	settle()
	incer(c).inc()
	<-done
	go c.inc()
	settle()
	_ = c.value()
	var once sync.Once
	go func() {
		once.Do(func() { x++ })
		done <- true
	}()
	settle()
	x = 9
	<-done
	// The body of a loop over a function.
	go func() {
		for i := range each {
			x = i
		}
		done <- true
	}()
	settle()
	for i := range each {
		x += i
	}
	<-done
	time.AfterFunc(time.Millisecond, func() {
		x = 4
		done <- true
	})
	time.Sleep(2 * time.Millisecond)
	x = 5
	<-done
	// Started inside a function.
	outer(func() {
		go write()
	})
	settle()
	x = 6
}
