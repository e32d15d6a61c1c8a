package main

import (
	"sync"
	"sync/atomic"
	"time"
)

// What looks like an order and is none.

var x int

func settle() { time.Sleep(time.Millisecond) }

func main() {
	done := make(chan bool, 1)
	// Two mutexes.
	var a, b sync.Mutex
	go func() {
		a.Lock()
		x = 1
		a.Unlock()
		done <- true
	}()
	settle()
	b.Lock()
	x = 2
	b.Unlock()
	<-done
	// Writing under a read lock.
	var rw sync.RWMutex
	go func() {
		rw.RLock()
		x = 3
		rw.RUnlock()
		done <- true
	}()
	settle()
	rw.RLock()
	x = 4
	rw.RUnlock()
	<-done
	// An atomic on one side.
	var n int32
	go func() {
		atomic.StoreInt32(&n, 1)
		done <- true
	}()
	settle()
	n++
	<-done
	// A receive that does not wait for the sender of a full buffer.
	c := make(chan int, 2)
	go func() {
		c <- 1
		x = 5
		c <- 2
		done <- true
	}()
	settle()
	<-c
	x = 6
	<-done
	// A goroutine that has ended is not one that was waited for.
	go func() { x = 7 }()
	settle()
	x = 8
	// Failing to get a lock.
	a.Lock()
	go func() {
		x = 9
		a.TryLock()
		done <- true
	}()
	settle()
	x = 10
	a.Unlock()
	<-done
	// Close is a write of the channel, send a read.
	d := make(chan int, 1)
	go func() {
		d <- 1
		done <- true
	}()
	settle()
	close(d)
	<-done
	e := make(chan int, 1)
	go func() {
		select {
		case e <- 1:
		default:
		}
		done <- true
	}()
	settle()
	close(e)
	<-done
	// The first Add after the first Wait.
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		done <- true
		settle()
		wg.Done()
	}()
	settle()
	wg.Wait()
	<-done
	// A lock that is copied over.
	go func() {
		rw.RLock()
		rw.RUnlock()
		done <- true
	}()
	settle()
	rw = sync.RWMutex{}
	<-done
	// Keys of a sync.Map have nothing to do with each other.
	var m sync.Map
	m.Store(1, 1)
	m.Store(2, 2)
	go func() {
		x = 11
		m.Store(1, 3)
		done <- true
	}()
	settle()
	m.Load(2)
	x = 12
	<-done
}
