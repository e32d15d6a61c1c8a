package main

import "fmt"

func seq(yield func(int) bool) {
	defer fmt.Println("seq is left")
	_ = yield(1) && yield(2) && yield(3)
}

func deferring() (s string) {
	defer func() { fmt.Println("first deferred, s =", s) }()
	for i := range seq {
		defer func() { s += fmt.Sprint(i) }()
		for range seq {
			defer fmt.Println("inner", i)
			break
		}
		if i == 2 {
			return "result "
		}
	}
	return "never"
}

func recovering() (s string) {
	defer func() { s = fmt.Sprint("recovered ", recover()) }()
	for i := range seq {
		defer func() { fmt.Println("sees panic at", i) }()
		if i == 2 {
			panic("two")
		}
	}
	return "never"
}

func inBody() {
	defer func() {
		for range seq {
			fmt.Println("in the body:", recover())
			break
		}
		fmt.Println("in the function:", recover())
	}()
	panic("x")
}

func inLiteral() {
	for i := range seq {
		func() {
			defer func() { fmt.Println("iteration", i, recover()) }()
			defer fmt.Println("deferred by the literal")
			panic(i)
		}()
	}
}

func iteratorPanics() {
	defer func() { fmt.Println(recover()) }()
	for i := range func(yield func(int) bool) { yield(1); panic("in the iterator") } {
		defer fmt.Println("deferred in", i)
	}
}

func methods() {
	var saved func(int) bool
	for i := range func(yield func(int) bool) { saved = yield; yield(1) } {
		fmt.Println("body", i)
	}
	defer func() {
		err := recover().(error)
		fmt.Println(err)
		defer func() { fmt.Println(recover()) }()
		for range func(yield func() bool) { yield(); yield() } {
			break
		}
	}()
	saved(2)
}

func swallowing(yield func(int) bool) {
	func() {
		defer func() { fmt.Println("swallowed", recover()) }()
		yield(1)
	}()
}

func swallowed() {
	defer func() { fmt.Println(recover()) }()
	for range swallowing {
		panic("lost")
	}
}

func after() {
	defer func() { fmt.Println(recover()) }()
	for range func(yield func(int) bool) { swallowing(yield); yield(2) } {
		panic("lost")
	}
}

func nilIterator() {
	defer func() { fmt.Println(recover()) }()
	var f func(func() bool)
	for range f {
	}
}

func main() {
	fmt.Println(deferring())
	fmt.Println(recovering())
	inBody()
	inLiteral()
	iteratorPanics()
	methods()
	swallowed()
	after()
	nilIterator()
}

// go1.26.8
// Output:
// seq is left
// seq is left
// seq is left
// inner 2
// inner 1
// first deferred, s = result 21
// result 21
// seq is left
// sees panic at 2
// sees panic at 1
// recovered two
// in the body: <nil>
// seq is left
// in the function: x
// deferred by the literal
// iteration 1 1
// deferred by the literal
// iteration 2 2
// deferred by the literal
// iteration 3 3
// seq is left
// deferred in 1
// in the iterator
// body 1
// runtime error: range function continued iteration after whole loop exit
// runtime error: range function continued iteration after function for loop body returned false
// swallowed lost
// runtime error: range function recovered a loop body panic and did not resume panicking
// swallowed lost
// runtime error: range function continued iteration after loop body panic
// runtime error: invalid memory address or nil pointer dereference
