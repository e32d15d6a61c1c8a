// Values of methods with type parameters of their own (Go 1.27) are functions that the code around them makes: they count among its literals.
package main

import (
	"fmt"
	"reflect"
	"runtime"
)

func nameOf(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }

type seq[T any] struct{ v T }

func (s seq[T]) to[U any](f func(T) U) seq[U] { return seq[U]{f(s.v)} }

type owner struct{ seq[int] }

func (o *owner) same[U any](u U) U { return u }

func generic[T any](s seq[T]) {
	first := func() {}
	value, expression := s.to[string], seq[T].to[int]
	last := func() {}
	fmt.Println(nameOf(first), nameOf(value), nameOf(expression), nameOf(last))
}

func main() {
	s := seq[int]{1}
	first := func() {}
	value, expression := s.to[string], seq[int].to[int]
	second := func() {}
	fmt.Println(nameOf(first), nameOf(value), nameOf(expression), nameOf(second))
	var o owner
	same, sameOf, promoted := o.same[int], (*owner).same[int], owner.to[int]
	last := func() {}
	fmt.Println(nameOf(same), nameOf(sameOf), nameOf(promoted), nameOf(last))
	square := func(i int) int { return i * i }
	fmt.Println(value(func(int) string { return "s" }), expression(s, square), same(3), sameOf(&o, 4), promoted(o, square))
	generic(s)
}
