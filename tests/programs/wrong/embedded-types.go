// Embedded pointers to interfaces and to pointer types.
package main

type I interface{ M() }
type P *int
type T struct{ n int }

type A struct { 
	/* ERROR "embedded field type cannot be a pointer to an interface" */ *I
}
type B struct { 
	/* ERROR "embedded field type cannot be a pointer" */ P
}
type C struct {
	T
	* /* ERROR "T redeclared" */ T
}
type D struct {
	int
	/* ERROR "int redeclared" */ int
}
type E interface {
	T
	M()
}
type F interface {
	int | string
}
type G interface { 
	/* ERROR "duplicate method M" */ I
	M(int)
}

var e /* ERROR "cannot use type E outside a type constraint: interface contains type constraints" */ E
var f /* ERROR "cannot use type F outside a type constraint: interface contains type constraints" */ F

func (C) n()                                                     {}
func (T) /* ERROR "field and method with the same name n" */ n() {}

func main() {
	var x /* ERROR "cannot use type interface{E} outside a type constraint: interface contains type constraints" */ interface{ E }
	_ = x
}
