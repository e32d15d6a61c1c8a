// Values of generic functions in generic code are functions of their own, numbered among the literals around them.
package main

import (
	"fmt"
	"reflect"
	"runtime"
)

func nameOf(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }

func same[T any](x T) T { return x }

func twice[T any](f func(T) T, x T) T { return f(f(x)) }

type box[T any] struct{ v T }

func (b *box[T]) get() T   { return b.v }
func (b box[T]) copied() T { return b.v }

type outer[T any] struct {
	box[T]
	plain
}

type plain struct{}

func (plain) hello() string { return "hello" }

type named interface{ Name() string }
type number int

func (n number) Name() string { return fmt.Sprint("number ", int(n)) }

func functions[T any](x T) {
	a := func() {}
	f := same[T]
	g := same[int]
	b := func() {}
	fmt.Println(nameOf(a), nameOf(f), nameOf(g), nameOf(b))
	fmt.Println(f(x), g(2), twice(same[T], x), twice(same, x))
	c := func() {}
	fmt.Println(nameOf(c), same(x), same[T](x))
}

func methods[T any](x T) {
	b := &box[T]{x}
	get, copied := b.get, b.copied
	fmt.Println(nameOf(get), nameOf(copied), get(), copied())
	getOf, copiedOf, copiedBy := (*box[T]).get, box[T].copied, (*box[T]).copied
	fmt.Println(nameOf(getOf), nameOf(copiedOf), nameOf(copiedBy), getOf(b), copiedOf(*b), copiedBy(b))
	o := outer[T]{box: *b}
	fmt.Println(nameOf(o.get), nameOf(outer[T].copied), nameOf((*outer[T]).get), nameOf(o.hello), nameOf(outer[T].hello), outer[T].hello(o))
	last := func() {}
	fmt.Println(nameOf(last))
}

func parameter[T named](x T) {
	value, expression := x.Name, T.Name
	last := func() {}
	fmt.Println(nameOf(value), nameOf(expression), nameOf(last), value(), expression(x))
}

func main() {
	functions("x")
	methods(1)
	parameter(number(3))
	b := box[int]{4}
	value, expression := b.get, (*box[int]).get
	f := same[string]
	last := func() {}
	fmt.Println(nameOf(value), nameOf(expression), nameOf(f), nameOf(last))
}

// go1.26.8
// Output:
// main.functions[...].func1 main.functions[...].func2 main.same[...] main.functions[...].func3
// x 2 x x
// main.functions[...].func6 x x
// main.methods[...].func1 main.methods[...].func2 1 1
// main.methods[...].func3 main.methods[...].func4 main.methods[...].func5 1 1 1
// main.methods[...].func6 main.methods[...].func7 main.methods[...].func8 main.plain.hello-fm main.methods[...].func9 hello
// main.methods[...].func11
// main.parameter[...].func1 main.number.Name main.parameter[...].func2 number 3 number 3
// main.(*box[...]).get-fm main.(*box[...]).get main.same[...] main.main.func1
