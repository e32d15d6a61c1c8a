package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

type walker struct{ name string }

//go:noinline
func (w walker) byValue(n int) { debug.PrintStack() }

//go:noinline
func (w *walker) byPointer(n int, list ...string) { debug.PrintStack() }

//go:noinline
func (w *walker) literal() {
	func() {
		recover()
		debug.PrintStack()
	}()
}

type moving interface{ byValue(int) }

type outer struct{ *walker }

type number int

//go:noinline
func (n number) show(a, b bool) { debug.PrintStack() }

//go:noinline
func callback(f func(int)) { f(1) }

//go:noinline
func nested() {
	f := func() {
		recover()
		g := func() {
			recover()
			defer func() { debug.PrintStack() }()
		}
		g()
	}
	f()
	func() {
		recover()
		func() {
			recover()
			debug.PrintStack()
		}()
	}()
}

func init() { debug.PrintStack() }

func init() {
	func() {
		recover()
		debug.PrintStack()
	}()
}

var first = func() int {
	recover()
	debug.PrintStack()
	return 1
}()

var second = walked(2)

//go:noinline
func walked(n int) int {
	debug.PrintStack()
	return n
}

func main() {
	w := &walker{"w"}
	w.byValue(1)
	w.byPointer(2, "a", "b")
	w.literal()
	outer{w}.byValue(3)
	var m moving = w
	m.byValue(4)
	m = outer{w}
	m.byValue(5)
	callback(w.byValue)
	callback(func(n int) { w.byPointer(n) })
	number(6).show(true, false)
	(*walker).byPointer(w, 7)
	nested()
	defer func() {
		recover()
		debug.PrintStack()
		buf := make([]byte, 1<<16)
		os.Stderr.Write(buf[:runtime.Stack(buf, false)])
		os.Stderr.Write(debug.Stack())
		os.Stderr.Write(buf[:runtime.Stack(buf[:20], true)])
	}()
	var p *walker
	p.name = ""
}
