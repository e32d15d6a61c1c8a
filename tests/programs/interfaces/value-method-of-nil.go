package main

import "fmt"

type plain struct{ v int }

func (p plain) Show() string { return fmt.Sprint(p.v) }

type box[T any] struct{ v T }

func (b box[T]) Show() string { return fmt.Sprint(b.v) }

type outer struct{ plain }

type shower interface{ Show() string }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

//go:noinline
func show(s shower) string { return s.Show() }

//go:noinline
func showAny[T shower](t T) string { return t.Show() }

//go:noinline
func bind[T shower](t T) func() string { return t.Show }

func bound[T shower](t T) string {
	f := t.Show
	fmt.Println("bound")
	return f()
}

func later[T shower](t T) {
	defer fmt.Println("last")
	defer t.Show()
	fmt.Println("first")
}

func inGeneric[T any]() {
	var p *box[T]
	try("generic, interface", func() { var s shower = p; s.Show() })
	try("generic, direct", func() { p.Show() })
}

func main() {
	var p *plain
	var b *box[int]
	var o *outer
	// Nobody can see what the parameter holds.
	try("plain", func() { show(p) })
	try("box", func() { show(b) })
	try("outer", func() { show(o) })
	// The compiler sees it, and calls the method without the interface.
	try("known plain", func() { var s shower = p; s.Show() })
	try("known box", func() { s := shower(b); s.Show() })
	try("known outer", func() { var s shower = o; s.Show() })
	try("conversion", func() { shower(p).Show() })
	try("assigned again", func() { var s shower = plain{}; s = p; fmt.Println("set"); show(s) })
	try("known value", func() { var s shower = p; f := s.Show; f() })
	try("expression", func() { (*plain).Show(p) })
	try("generic expression", func() { (*box[int]).Show(b) })
	try("type argument", func() { showAny(p) })
	try("box as type argument", func() { showAny(b) })
	try("outer as type argument", func() { showAny(o) })
	try("bound", func() { bound(p) })
	try("later", func() { later(p) })
	inGeneric[int]()
	q := &plain{1}
	f, g := bind(q), q.Show
	q.v = 7
	fmt.Println(f(), g(), showAny(q), bound(q))
	showAny(p)
}

// go1.26.8
// Output:
// plain value method main.plain.Show called using nil *plain pointer
// box value method main.box[...].Show called using nil *box[...] pointer
// outer runtime error: invalid memory address or nil pointer dereference
// known plain runtime error: invalid memory address or nil pointer dereference
// known box runtime error: invalid memory address or nil pointer dereference
// known outer runtime error: invalid memory address or nil pointer dereference
// conversion runtime error: invalid memory address or nil pointer dereference
// set
// assigned again value method main.plain.Show called using nil *plain pointer
// known value value method main.plain.Show called using nil *plain pointer
// expression value method main.plain.Show called using nil *plain pointer
// generic expression value method main.box[...].Show called using nil *box[...] pointer
// type argument value method main.plain.Show called using nil *plain pointer
// box as type argument value method main.box[...].Show called using nil *box[...] pointer
// outer as type argument runtime error: invalid memory address or nil pointer dereference
// bound
// bound value method main.plain.Show called using nil *plain pointer
// first
// last
// later value method main.plain.Show called using nil *plain pointer
// generic, interface value method main.box[...].Show called using nil *box[...] pointer
// generic, direct runtime error: invalid memory address or nil pointer dereference
// bound
// 7 1 7 7
// Stderr:
// panic: value method main.plain.Show called using nil *plain pointer
// Exit: 2
