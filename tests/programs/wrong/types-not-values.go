// Types where values are wanted, and values where types are wanted.
package main

import "fmt"

type T struct{}

var v int

func f(x /* ERROR "v (package-level variable) is not a type" */ v) {}
func g() /* ERROR "v (package-level variable) is not a type" */ v  { return 1 }

var a [] /* ERROR "v (package-level variable) is not a type" */ v
var b map[ /* ERROR "v (package-level variable) is not a type" */ v]int
var c chan /* ERROR "f (function) is not a type" */ f
var d * /* ERROR "fmt.Println (value of type func(a ...any) (n int, err error)) is not a type" */ fmt.Println
var e /* ERROR "fmt (package name) is not a type" */ fmt
var h fmt. /* ERROR "undefined: fmt.Missing" */ Missing
var i T. /* ERROR "T.x is not a type" */ x

func main() {
	/* ERROR "declared and not used: x" */ x := /* ERROR "int (type) is not an expression" */ int
	/* ERROR "declared and not used: y" */ y := /* ERROR "T (type) is not an expression" */ T
	_ = /* ERROR "[]T (type) is not an expression" */ []T
	_ = /* ERROR "T (type) is not an expression" */ T + 1
	f( /* ERROR "int (type) is not an expression" */ int)
	fmt.Println( /* ERROR "string (type) is not an expression" */ string)
	_ = /* ERROR "invalid operation: T{} (value of struct type T) is not an interface" */ T{}.(int)
	_ = /* ERROR "v (package-level variable) is not a type" */ v{}
	_ = /* ERROR "f (function) is not a type" */ f{}
	_ = /* ERROR "invalid operation: cannot call v (variable of type int): int is not a function" */ v(1)
	/* ERROR "int (type) is not an expression" */ int = 5
	/* ERROR "missing argument in conversion to T" */ T()
	_ = /* ERROR "int (type) is not an expression" */ int == int
	_ = /* ERROR "map[string]int (type) is not an expression" */ map[string]int
	switch /* ERROR "int (type) is not an expression" */ int {
	}
	var /* ERROR "declared and not used: z" */ z /* ERROR "main (function) is not a type" */ main
	_ = len( /* ERROR "int (type) is not an expression" */ int)
	_ = new(v)
	_ = make( /* ERROR "v (package-level variable) is not a type" */ v)
	_ = new(5)
	return /* ERROR "T (type) is not an expression" */ T
}
