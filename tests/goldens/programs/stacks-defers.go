package main

import "runtime/debug"

type file struct{ name string }

//go:noinline
func (f *file) close(code int) { debug.PrintStack() }

//go:noinline
func (f file) done() { debug.PrintStack() }

//go:noinline
func variadic(list ...int) { debug.PrintStack() }

func open(n int) *file { return &file{"f"} }

//go:noinline
func ordinary() {
	f := open(1)
	defer f.close(1)
	defer f.done()
	defer variadic(1, 2)
	defer func(s string) {
		recover()
		debug.PrintStack()
	}("argument")
	for i := 0; i < 2; i++ {
		defer func() { debug.PrintStack() }()
	}
}

//go:noinline
func panicking() {
	defer func() { recover() }()
	defer func() {
		defer variadic()
		debug.PrintStack()
	}()
	f := open(2)
	defer f.done()
	defer f.close(3)
	panic(f)
}

func main() {
	ordinary()
	panicking()
}
