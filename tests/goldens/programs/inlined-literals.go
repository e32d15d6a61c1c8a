package main

import (
	"os"
	"runtime/debug"
)

func fail(n int) {
	if n > 0 {
		panic("n")
	}
}

//go:noinline
func stop(f func()) {
	defer func() {
		recover()
		os.Stdout.Write(debug.Stack())
	}()
	f()
}

type owner struct{ n int }

func (o *owner) later() func() { return func() { fail(o.n) } }

func made(n int) func() { return func() { fail(n) } }

func twice(n int) func() { return made(n) }

func nested(n int) func() {
	return func() { stop(func() { fail(n) }) }
}

func runs(n int) { stop(func() { fail(n) }) }

func with(f func()) { f() }

func main() {
	func() { stop(made(1)) }()
	stop(made(1))
	stop(twice(1))
	stop((&owner{1}).later())
	nested(1)()
	runs(1)
	func() { defer println(); stop(func() { fail(1) }) }()
	func() { defer println(); stop(made(1)) }()
	stop(func() { with(func() { fail(2) }) })
	stop(func() { fail(3) })
	func() { stop(func() { fail(1) }) }()
}
