// recover works only directly in a deferred function; nested panics, re-panics, results after recovery.
package main

import (
	"errors"
	"fmt"
)

func helper() interface{} { return recover() }

func indirect() (r interface{}) {
	defer func() { r = recover() }()
	defer func() { helper() }()
	defer func() {
		func() { fmt.Println("nested call sees", recover()) }()
	}()
	panic("indirect")
}

func direct() (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("recovered ", r)
		}
	}()
	panic("direct")
}

func twice() {
	defer func() { fmt.Println("outer", recover(), recover()) }()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("second")
	}()
	panic("first")
}

func replaced() {
	defer func() { fmt.Println("last one wins:", recover()) }()
	defer func() { panic("replacement") }()
	panic("original")
}

func repanic() {
	defer func() { fmt.Println("outer got", recover()) }()
	func() {
		defer func() {
			r := recover()
			fmt.Println("inner got", r)
			panic(fmt.Sprint("again: ", r))
		}()
		panic("once")
	}()
	fmt.Println("not reached")
}

func continues() int {
	n := 0
	for i := 0; i < 5; i++ {
		func() {
			defer func() {
				if recover() != nil {
					n += 100
				}
			}()
			if i%2 == 1 {
				panic(i)
			}
			n++
		}()
	}
	return n
}

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

func asError() (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("wrapped: %w", r)
		default:
			err = fmt.Errorf("value %v of %T", r, r)
		}
	}()
	panic(&myErr{7})
}

func deferNamed() (n int, err error) {
	defer func() {
		recover()
	}()
	n, err = 5, errors.New("kept")
	panic("gone")
}

func expr() { defer recover(); panic("recover deferred directly stops nothing") }

func main() {
	fmt.Println(recover())
	fmt.Println(indirect())
	fmt.Println(direct())
	twice()
	replaced()
	repanic()
	fmt.Println(continues())
	err := asError()
	var m *myErr
	fmt.Println(err, errors.As(err, &m), m.code)
	fmt.Println(deferNamed())
	defer func() { fmt.Println("main:", recover()) }()
	defer panic("panic deferred")
	expr()
	fmt.Println("not reached")
}

// go1.26.8
// Output:
// <nil>
// nested call sees <nil>
// indirect
// recovered direct
// inner second
// outer first <nil>
// last one wins: replacement
// inner got once
// outer got again: once
// 203
// wrapped: code 7 true 7
// 5 kept
// main: panic deferred
