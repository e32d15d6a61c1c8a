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

type base struct{ n int }

func (b base) value()    { fail(b.n) }
func (b *base) pointer() { fail(b.n) }

type outer struct{ base }
type holder struct{ *base }

type valuer interface{ value() }
type pointerer interface{ pointer() }

//go:noinline
func callValue(v valuer) { v.value() }

//go:noinline
func callPointer(v pointerer) { v.pointer() }

func main() {
	b := base{1}
	stop(func() { b.value() })
	stop(func() { b.pointer() })
	stop(func() { callValue(b) })
	stop(func() { callValue(&b) })
	stop(func() { callPointer(&b) })
	stop(b.value)
	stop(b.pointer)
	stop(func() { f := b.value; f() })
	stop(func() { base.value(b) })
	stop(func() { outer{b}.value() })
	stop(func() { holder{&b}.pointer() })
	stop(func() { callValue(outer{b}) })
	stop(func() { callPointer(holder{&b}) })
	stop(func() { callPointer(&outer{b}) })
	stop(func() { var v valuer = b; v.value() })
}
