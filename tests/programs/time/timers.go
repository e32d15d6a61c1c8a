// Timer, AfterFunc, After and Ticker: order, Stop and Reset results, channels of stopped timers.
package main

import (
	"fmt"
	"time"
)

const unit = 20 * time.Millisecond

func main() {
	t := time.NewTimer(unit)
	<-t.C
	fmt.Println("fired", t.Stop(), t.Reset(unit), t.Stop(), t.Stop())
	select {
	case <-t.C:
		fmt.Println("never")
	case <-time.After(2 * unit):
		fmt.Println("stopped timers stay silent")
	}
	c := make(chan string, 3)
	f := time.AfterFunc(3*unit, func() { c <- "late" })
	time.AfterFunc(unit, func() { c <- "early" })
	fmt.Println(<-c, <-c, f.Stop())
	g := time.AfterFunc(unit, func() { c <- "reset" })
	fmt.Println(g.Reset(2*unit), <-c, g.Reset(unit), <-c, g.C == nil)
	h := time.AfterFunc(time.Hour, func() { panic("never") })
	fmt.Println(h.Stop(), h.Stop())
	tick := time.NewTicker(unit)
	n := 0
	for range tick.C {
		n++
		if n == 3 {
			tick.Stop()
			break
		}
	}
	select {
	case <-tick.C:
		fmt.Println("never")
	case <-time.After(3 * unit):
		fmt.Println("ticks", n)
	}
	tick.Reset(unit)
	<-tick.C
	tick.Stop()
	select {
	case <-time.After(3 * unit):
		fmt.Println("never")
	case <-time.After(unit):
		fmt.Println("shorter first")
	}
	full := time.NewTimer(unit)
	time.Sleep(2 * unit)
	fmt.Println(full.Stop(), len(full.C), cap(full.C))
	select {
	case <-full.C:
		fmt.Println("never since 1.23")
	default:
		fmt.Println("no stale value")
	}
	full.Reset(unit)
	<-full.C
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(time.Timer).Stop()
	}()
	neg := time.NewTimer(-time.Second)
	<-neg.C
	fmt.Println("negative fires at once", time.Tick(0) == nil)
}

// go1.26.8
// Output:
// fired false false true false
// stopped timers stay silent
// early late false
// true reset false reset true
// true false
// ticks 3
// shorter first
// true 0 0
// no stale value
// non-positive interval for NewTicker
// time: Stop called on uninitialized Timer
// negative fires at once true
