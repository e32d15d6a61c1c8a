// Variables of size zero: on the heap they are all at one address, and those that stay in their function differ.
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type nothing struct{}

type wrapped struct {
	a nothing
	b [0]int
	c [3]struct{}
}

type notFound struct{}

func (*notFound) Error() string { return "not found" }

type denied struct{}

func (*denied) Error() string { return "denied" }

var (
	errNotFound error = &notFound{}
	errMissing  error = &notFound{}
	errDenied   error = &denied{}
)

var global, another [0]int

var fromNew, fromLiteral = new([0]int), &[0]int{}

var kept any

//go:noinline
func made() *nothing {
	n := &nothing{}
	kept = n
	return n
}

func sentinels() {
	fmt.Println(errNotFound == errMissing, errors.Is(errNotFound, errMissing), errors.Is(errNotFound, errDenied))
	first, second := &nothing{}, &nothing{}
	ctx := context.WithValue(context.Background(), first, "first")
	fmt.Println(ctx.Value(second))
}

func collections() {
	pointers, values, m := map[*nothing]int{}, map[any]int{}, &sync.Map{}
	for i := range 3 {
		pointers[&nothing{}] = i
		values[new(wrapped)] = i
		m.Store(&nothing{}, i)
	}
	fmt.Println(len(pointers), len(values))
	m.Range(func(_, i any) bool {
		fmt.Println(i)
		return true
	})
	s := make([]nothing, 3)
	fmt.Println(&s[0] == &s[2])
	c := make(chan *nothing, 2)
	c <- &nothing{}
	c <- new(nothing)
	fmt.Println(<-c == <-c)
	var i, j any = made(), made()
	fmt.Println(i == j, made() == made())
}

func globals() {
	fmt.Println(fromNew == fromLiteral, &global == fromNew, &another == fromNew, &global == &another, &global == &global)
}

func locals() {
	a, b := &nothing{}, &nothing{}
	fmt.Println(a == b, a != b, a == a, &nothing{} == &nothing{}, new(nothing) == a)
	var x, y nothing
	fmt.Println(&x == &y, &x == &x)
	p, q := &x, &y
	_ = p
	if p == q || *p != *q {
		fmt.Println("equal")
	} else {
		fmt.Println("different", p == &x)
	}
	var t struct {
		first  nothing
		number int
		last   nothing
	}
	fmt.Println(&t.first == &t.last, &t.first == &t.first, &t.first == new(nothing))
	other := a
	fmt.Println(other == a)
}

func escaping() {
	a, b := &nothing{}, &nothing{}
	fmt.Println(a == b, fmt.Sprintf("%p", a) == fmt.Sprintf("%p", b))
	var x, y wrapped
	kept = []*wrapped{&x, &y}
	fmt.Println(&x == &y)
}

func finalized() {
	p := &nothing{}
	runtime.SetFinalizer(p, func(*nothing) { fmt.Println("never") })
	runtime.AddCleanup(p, func(int) { fmt.Println("never") }, 1)
	runtime.GC()
	time.Sleep(time.Millisecond)
}

func main() {
	sentinels()
	collections()
	globals()
	locals()
	escaping()
	finalized()
}

// go1.26.8
// Output:
// true true false
// first
// 1 1
// 2
// true
// true
// true true
// true true true false true
// false true true false false
// false true
// different true
// false true false
// true
// true true
// true
